@NullMarked
package org.sayso.bench.stress;

import org.jspecify.annotations.NullMarked;
