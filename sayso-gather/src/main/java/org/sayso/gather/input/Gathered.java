package org.sayso.gather.input;

import java.util.List;
import org.sayso.gather.metadata.ArticlePart;
import org.sayso.gather.metadata.PageMetadata;
import org.sayso.model.Outcome;
import org.sayso.model.Report;

/**
 * What came of one page, line or record.
 *
 * @param input the file or address that it came from, with {@code :} and the line number or record
 *     where there are many in one
 * @param outcome the report, or why there is none
 * @param page what else the page tells of it; {@link PageMetadata#UNKNOWN} where it was no page
 * @param parts the typed pieces of the page in their order, those outside of the report's text
 *     included: headline, byline, captions, correction notes
 */
public record Gathered(
    String input, Outcome<Report> outcome, PageMetadata page, List<ArticlePart> parts) {
  public Gathered {
    parts = List.copyOf(parts);
  }

  /** What came of an input that is no page. */
  public Gathered(String input, Outcome<Report> outcome) {
    this(input, outcome, PageMetadata.UNKNOWN, List.of());
  }

  /** Nothing came of it. */
  public static Gathered skipped(String input, String code, String message) {
    return new Gathered(input, Outcome.skipped(code, input, message));
  }
}
