package org.sayso.ledger.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.EvidenceType;
import org.sayso.model.Stance;

/**
 * One attribution as the ledger keeps it: this speaker, this stance, this content, in this report.
 * An attribution whose content has several sentences gives a statement for each.
 *
 * @param attribution the attribution's id in its reading; {@code post} for a sentence of an
 *     embedded post
 * @param text the report's words at {@link StatementPlace#span}
 */
public record Statement(
    StatementPlace place,
    String attribution,
    String text,
    Speaker speaker,
    Stance stance,
    Proposition proposition,
    Grounds grounds) {
  /**
   * What goes with the words.
   *
   * @param saidOn the day on which it was said, if the report tells; else {@code null}
   * @param evidence what the report says it rests on
   * @param parent the attribution inside whose content it lies; {@code null} for the report's own
   * @param echoes whether the report says that it says the same as somebody before: "too", "also"
   */
  public record Grounds(
      @Nullable LocalDate saidOn,
      List<EvidenceType> evidence,
      @Nullable String parent,
      boolean echoes) {
    /** Nothing is told. */
    public static final Grounds NONE = new Grounds(null, List.of(), null, false);

    public Grounds {
      evidence = List.copyOf(evidence);
    }
  }

  /** The same statement with another stance, as a person corrected it. */
  public Statement with(Stance corrected) {
    return new Statement(place, attribution, text, speaker, corrected, proposition, grounds);
  }

  /** The same statement of another speaker, as a person corrected it. */
  public Statement with(Speaker corrected) {
    return new Statement(place, attribution, text, corrected, stance, proposition, grounds);
  }
}
