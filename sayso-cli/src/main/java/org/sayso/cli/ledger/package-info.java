/** The commands over the ledger: add, ask, check, correct. */
@NullMarked
package org.sayso.cli.ledger;

import org.jspecify.annotations.NullMarked;
