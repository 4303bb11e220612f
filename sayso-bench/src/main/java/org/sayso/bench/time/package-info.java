/** Measures times and the weekday flag. */
@NullMarked
package org.sayso.bench.time;

import org.jspecify.annotations.NullMarked;
