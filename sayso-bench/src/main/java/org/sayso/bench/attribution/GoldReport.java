package org.sayso.bench.attribution;

import java.util.List;
import org.sayso.bench.measure.ScoringTokens;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

/**
 * A report with the attributions that are right for it.
 *
 * @param sentences in the order of the text; the units of the {@code bio} figures
 */
public record GoldReport(
    String id, String text, List<TextSpan> sentences, List<RoleSpans> attributions) {
  public GoldReport {
    sentences = List.copyOf(sentences);
    attributions = List.copyOf(attributions);
  }

  /** The tokens that its figures count. */
  public ScoringTokens tokens() {
    return ScoringTokens.of(text, sentences);
  }
}
