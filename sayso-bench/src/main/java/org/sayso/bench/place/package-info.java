/** Measures places. */
@NullMarked
package org.sayso.bench.place;

import org.jspecify.annotations.NullMarked;
