/** The ledger's JSON Lines: stories, claims, provenance edges. */
@NullMarked
package org.sayso.ledger.json;

import org.jspecify.annotations.NullMarked;
