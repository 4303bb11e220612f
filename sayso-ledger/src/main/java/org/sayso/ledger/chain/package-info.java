/** Where reports have their matter from: copies of one text, credits, embedded posts. */
@NullMarked
package org.sayso.ledger.chain;

import org.jspecify.annotations.NullMarked;
