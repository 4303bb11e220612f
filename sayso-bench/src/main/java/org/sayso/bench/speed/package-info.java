/** Measures how fast reports are read, and what it takes. */
@NullMarked
package org.sayso.bench.speed;

import org.jspecify.annotations.NullMarked;
