/** Story bundles of our own and what the ledger makes of them. */
@NullMarked
package org.sayso.bench.ledger;

import org.jspecify.annotations.NullMarked;
