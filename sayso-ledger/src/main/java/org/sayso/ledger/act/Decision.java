package org.sayso.ledger.act;

import java.util.List;
import java.util.Locale;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.Stance;
import org.sayso.model.json.WireNames;

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

  /** The words by which people name decisions, in the order of the help. */
  List<String> WORDS =
      List.of(
          "join-reports",
          "part-reports",
          "join-statements",
          "part-statements",
          "correct-stance",
          "correct-speaker",
          "find");

  /**
   * A decision as people write it.
   *
   * @param what one of {@link #WORDS}
   * @param one a report's id, or a place {@code REPORT@START-END}
   * @param other a report's id, a place, a stance, a name or a standing
   * @throws IllegalArgumentException if it is none
   */
  static Decision parse(String what, String one, String other) {
    return switch (what) {
      case "join-reports" -> new JoinReports(one, other);
      case "part-reports" -> new PartReports(one, other);
      case "join-statements" ->
          new JoinStatements(StatementPlace.parse(one), StatementPlace.parse(other));
      case "part-statements" ->
          new PartStatements(StatementPlace.parse(one), StatementPlace.parse(other));
      case "correct-stance" ->
          new CorrectStance(
              StatementPlace.parse(one),
              WireNames.parse(Stance.class, other.toLowerCase(Locale.ROOT)));
      case "correct-speaker" -> new CorrectSpeaker(StatementPlace.parse(one), other);
      case "find" -> new Find(StatementPlace.parse(one), Standing.parse(other));
      default ->
          throw new IllegalArgumentException(
              "\"" + what + "\" is no decision; there are " + String.join(", ", WORDS));
    };
  }
}
