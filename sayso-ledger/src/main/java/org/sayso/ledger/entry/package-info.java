/**
 * What the ledger is made of: entries, each holding the hash of the one before, and the check of
 * their chain.
 */
@NullMarked
package org.sayso.ledger.entry;

import org.jspecify.annotations.NullMarked;
