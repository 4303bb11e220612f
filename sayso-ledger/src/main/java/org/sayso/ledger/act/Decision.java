package org.sayso.ledger.act;

import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.Stance;

/**
 * What a person decided. Statements are pointed at by their words, so that a better reading of a
 * report keeps decisions.
 */
public sealed interface Decision {
  /** Two reports are about one happening. */
  record JoinReports(String one, String other) implements Decision {}

  /** Two reports are not about one happening. */
  record PartReports(String one, String other) implements Decision {}

  /** Two statements are about the same claim. */
  record JoinStatements(StatementPlace one, StatementPlace other) implements Decision {}

  /** Two statements are not about the same claim. */
  record PartStatements(StatementPlace one, StatementPlace other) implements Decision {}

  /** The machine took a speaker's stance wrongly. */
  record CorrectStance(StatementPlace statement, Stance stance) implements Decision {}

  /** The machine took the wrong speaker. */
  record CorrectSpeaker(StatementPlace statement, String name) implements Decision {}

  /**
   * What came of checking the claim that this statement belongs to.
   *
   * @param standing where the claim stands now
   */
  record Find(StatementPlace statement, Standing standing) implements Decision {}

  /** What was found about the claim that this statement belongs to no longer counts. */
  record Withdraw(StatementPlace statement) implements Decision {}
}
