/** The JSON Lines files that the benchmarks read: gold standards and readings. */
@NullMarked
package org.sayso.bench.input;

import org.jspecify.annotations.NullMarked;
