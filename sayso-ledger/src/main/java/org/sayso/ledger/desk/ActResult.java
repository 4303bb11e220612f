package org.sayso.ledger.desk;

import java.util.List;

/** What became of an act. */
public sealed interface ActResult {
  /** It is an entry of the ledger. */
  record Kept(CaseState state) implements ActResult {}

  /**
   * Somebody else was quicker. Nothing was entered.
   *
   * @param state the case as it is now
   * @param since what was done after what the editor saw
   */
  record Stale(CaseState state, List<CaseState.Event> since) implements ActResult {
    public Stale {
      since = List.copyOf(since);
    }
  }
}
