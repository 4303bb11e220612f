/**
 * The ledger as a function of what was put in: the same readings and decisions give the same
 * stories and claims.
 */
@NullMarked
package org.sayso.ledger.fold;

import org.jspecify.annotations.NullMarked;
