package org.sayso.server.desk;

import java.util.List;
import java.util.Optional;
import org.sayso.publish.view.ClaimView;
import org.sayso.publish.view.StatementView;
import org.sayso.server.page.Frame;

/**
 * What is wrong with a statement.
 *
 * @param place the words, {@code report@start-end}
 * @param found the statement there; empty if there is none
 * @param words the words with what stands around them
 */
public record CorrectionPage(
    Frame frame, String place, Optional<Found> found, Around words, Editor editor, Sent sent) {
  /** The statement and its claim. */
  public record Found(StatementView statement, ClaimView claim) {
    /** The other statements of the claim. */
    public List<StatementView> others() {
      return claim.statements().stream()
          .filter(other -> !other.place().equals(statement.place()))
          .limit(20)
          .toList();
    }
  }

  /**
   * Words in their text.
   *
   * @param address of the report
   */
  public record Around(String before, String words, String after, String address) {}

  /** What was sent before, and what became of it. */
  public record Sent(Notice notice, Typed typed) {}

  /** What stands in a field. */
  public String value(String form, String field, String first) {
    return sent.typed().value(form, field, first);
  }
}
