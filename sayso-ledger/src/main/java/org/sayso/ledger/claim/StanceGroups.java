package org.sayso.ledger.claim;

import org.sayso.model.Stance;

/** What a stance does to a claim. */
final class StanceGroups {
  private StanceGroups() {}

  /** Whether it adds an origin. */
  static boolean supports(Stance stance) {
    return switch (stance) {
      case ASSERTS, ALLEGES, CONFIRMS, CORRECTS -> true;
      case DENIES, DOUBTS, CHECKS, DECLINES, HEDGES, INTENDS, DEMANDS, JUDGES -> false;
    };
  }

  /** Whether it speaks against the claim. */
  static boolean opposes(Stance stance) {
    return stance == Stance.DENIES || stance == Stance.DOUBTS;
  }

  /** Whether it is about a claim that somebody else made, rather than a claim of its own. */
  static boolean reacts(Stance stance) {
    return switch (stance) {
      case DENIES, DOUBTS, CHECKS, DECLINES, HEDGES -> true;
      case ASSERTS, ALLEGES, CONFIRMS, CORRECTS, INTENDS, DEMANDS, JUDGES -> false;
    };
  }

  /**
   * Which propositions may be the same: what is, what somebody will do, what should be done, what
   * is thought of it.
   */
  static int mood(Stance stance) {
    return switch (stance) {
      case INTENDS -> 1;
      case DEMANDS -> 2;
      case JUDGES -> 3;
      case ASSERTS, ALLEGES, CONFIRMS, CORRECTS, DENIES, DOUBTS, CHECKS, DECLINES, HEDGES -> 0;
    };
  }
}
