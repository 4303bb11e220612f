/** The append-only store, stories, claims, origins, standing. */
@NullMarked
package org.sayso.ledger;

import org.jspecify.annotations.NullMarked;
