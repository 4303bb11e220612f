/** What goes out of a ledger. Exporters are pure functions from a view of the ledger to bytes. */
@NullMarked
package org.sayso.publish;

import org.jspecify.annotations.NullMarked;
