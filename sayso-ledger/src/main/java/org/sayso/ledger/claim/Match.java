package org.sayso.ledger.claim;

/**
 * How alike two statements are and what keeps them apart.
 *
 * @param score 0 to 1
 * @param guard why they may not be joined without a person, in words; empty if nothing stands
 *     against it
 */
record Match(double score, String guard) {
  static final Match NONE = new Match(0, "");

  boolean guarded() {
    return !guard.isEmpty();
  }
}
