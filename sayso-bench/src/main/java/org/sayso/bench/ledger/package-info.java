/** Accuracy and speed of the ledger. */
@NullMarked
package org.sayso.bench.ledger;

import org.jspecify.annotations.NullMarked;
