/** The questions that a ledger answers, with their filters. */
@NullMarked
package org.sayso.ledger.query;

import org.jspecify.annotations.NullMarked;
