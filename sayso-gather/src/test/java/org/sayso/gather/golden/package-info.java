/** Golden documents: typed texts in varied page frames. */
@NullMarked
package org.sayso.gather.golden;

import org.jspecify.annotations.NullMarked;
