package org.sayso.gather.input;

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
 */
public record Gathered(String input, Outcome<Report> outcome, PageMetadata page) {
  /** What came of an input that is no page. */
  public Gathered(String input, Outcome<Report> outcome) {
    this(input, outcome, PageMetadata.UNKNOWN);
  }

  /** Nothing came of it. */
  public static Gathered skipped(String input, String code, String message) {
    return new Gathered(input, Outcome.skipped(code, input, message));
  }
}
