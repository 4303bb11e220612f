/**
 * Claims of a story: which statements say the same, on how many independent words, and where each
 * claim stands.
 */
@NullMarked
package org.sayso.ledger.claim;

import org.jspecify.annotations.NullMarked;
