/**
 * The desk: what people do to verify a claim. Every act is an entry of the ledger; a case as it
 * stands is a fold over its entries.
 */
@NullMarked
package org.sayso.ledger.desk;

import org.jspecify.annotations.NullMarked;
