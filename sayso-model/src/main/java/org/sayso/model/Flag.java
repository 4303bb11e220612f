package org.sayso.model;

import java.util.List;

/**
 * Something in a report that does not fit.
 *
 * @param type kebab-case, for example {@code weekday-date-mismatch}
 * @param spans the words that do not fit
 * @param message one plain sentence for a reader
 */
public record Flag(String type, List<TextSpan> spans, String message) {
  public Flag {
    spans = List.copyOf(spans);
  }
}
