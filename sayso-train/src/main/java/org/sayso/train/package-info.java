/** Fine-tunes and exports the encoder; never a run-time dependency. */
@NullMarked
package org.sayso.train;

import org.jspecify.annotations.NullMarked;
