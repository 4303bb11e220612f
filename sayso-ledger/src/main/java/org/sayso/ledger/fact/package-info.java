/**
 * What the ledger needs of one reading: who says what in which report. Derived from the reading
 * alone.
 */
@NullMarked
package org.sayso.ledger.fact;

import org.jspecify.annotations.NullMarked;
