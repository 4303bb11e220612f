/** Tests of what goes out, and a ledger to take out of. */
@NullMarked
package org.sayso.publish;

import org.jspecify.annotations.NullMarked;
