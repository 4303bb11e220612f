package org.sayso.ledger.claim;

import java.time.Instant;
import java.util.List;
import org.sayso.ledger.fact.Statement;

/**
 * A proposition with everybody who takes a stance on it.
 *
 * @param id made from its first statement, so that it is the same wherever and whenever it is
 *     computed
 * @param text canonical wording: words of one of the statements, never stronger than the weakest of
 *     them
 * @param story the id of the story that it belongs to
 * @param originator who said it first; empty if nobody is named
 */
public record Claim(
    String id,
    String text,
    String story,
    String originator,
    Assessment assessment,
    List<Line> statements,
    List<TimelineEvent> timeline) {
  public Claim {
    statements = List.copyOf(statements);
    timeline = List.copyOf(timeline);
  }

  /**
   * What follows from the statements.
   *
   * @param rule why it stands so
   * @param reports how many reports carry it, copies included
   * @param texts how many distinct texts do
   * @param flags {@code single-origin}, {@code unnamed-origin}, {@code interested-party}, {@code
   *     circular-credits} (outlets that give one another as their source), {@code open-check},
   *     {@code no-comment-yet}, {@code number-conflict}, {@code date-conflict}
   */
  public record Assessment(
      Standing standing,
      String rule,
      int reports,
      int texts,
      Origins origins,
      List<Conflict> conflicts,
      List<String> flags) {
    public Assessment {
      conflicts = List.copyOf(conflicts);
      flags = List.copyOf(flags);
    }
  }

  /**
   * A statement as the claim shows it.
   *
   * @param speaker the voice's name
   * @param how how it came here: {@code first}, {@code joined}, {@code suggested}, {@code
   *     confirmed}
   */
  public record Line(
      Statement statement,
      String speaker,
      String outlet,
      Instant time,
      String how,
      double score,
      String why) {}

  /**
   * A change that a report brought.
   *
   * @param time when the report came out
   * @param seen when Sayso came to know it
   * @param what in words
   * @param open whether it still waits for an answer: a check without an outcome, a question
   *     without a reply
   */
  public record TimelineEvent(
      Instant time, Instant seen, String what, String report, boolean open) {}

  /** When it was first said. */
  public Instant first() {
    return statements.stream().map(Line::time).min(Instant::compareTo).orElse(Instant.EPOCH);
  }

  /** When it was last spoken of. */
  public Instant last() {
    return statements.stream().map(Line::time).max(Instant::compareTo).orElse(Instant.EPOCH);
  }
}
