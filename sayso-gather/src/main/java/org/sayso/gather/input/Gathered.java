package org.sayso.gather.input;

import org.sayso.model.Outcome;
import org.sayso.model.Report;

/**
 * What came of one page, line or record.
 *
 * @param input the file or address that it came from, with {@code :} and the line number or record where there are many in one
 * @param outcome the report, or why there is none
 */
public record Gathered(String input, Outcome<Report> outcome) {
  /** Nothing came of it. */
  public static Gathered skipped(String input, String code, String message) {
    return new Gathered(input, Outcome.skipped(code, input, message));
  }
}
