/** Finds the earlier claims that a new statement restates. */
@NullMarked
package org.sayso.ledger.match;

import org.jspecify.annotations.NullMarked;
