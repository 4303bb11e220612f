/**
 * The tables that are derived from the entries: kept up to date entry by entry, and always what a
 * rebuild would give.
 */
@NullMarked
package org.sayso.ledger.derive;

import org.jspecify.annotations.NullMarked;
