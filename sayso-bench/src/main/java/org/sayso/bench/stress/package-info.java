/** Reads texts that nobody wrote to be read, and checks what must hold of every reading. */
@NullMarked
package org.sayso.bench.stress;

import org.jspecify.annotations.NullMarked;
