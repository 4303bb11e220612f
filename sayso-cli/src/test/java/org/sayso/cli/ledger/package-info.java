/** The commands that ask a ledger. */
@NullMarked
package org.sayso.cli.ledger;

import org.jspecify.annotations.NullMarked;
