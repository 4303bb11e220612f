package org.sayso.ledger.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.sayso.model.TextSpan;

/**
 * Where a statement stands. It stays the same when a better reader reads the report again, as long
 * as that one finds the same words.
 *
 * @param report the report's id
 * @param span the words that say it: the content, or the whole attribution where it has no content
 */
public record StatementPlace(String report, TextSpan span) implements Comparable<StatementPlace> {
  private static final Comparator<StatementPlace> ORDER =
      Comparator.comparing(StatementPlace::report).thenComparing(StatementPlace::span);

  @Override
  public int compareTo(StatementPlace other) {
    return ORDER.compare(this, other);
  }

  /**
   * Whether both are about the same words of the same report: one holds half of the other or more.
   */
  public boolean matches(StatementPlace other) {
    if (!report.equals(other.report) || !span.overlaps(other.span)) {
      return false;
    }
    int shared =
        Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
    return 2 * shared >= Math.min(span.length(), other.span.length());
  }

  /**
   * Of several places the one that is most the same words: the share of the chars that both have in
   * those that either has. A statement inside another one overlaps it wholly, and is not it.
   *
   * @return empty if none {@link #matches}
   */
  public Optional<StatementPlace> nearest(Collection<StatementPlace> places) {
    return places.stream()
        .filter(this::matches)
        .max(Comparator.comparingDouble(this::likeness).thenComparing(Comparator.reverseOrder()));
  }

  private double likeness(StatementPlace other) {
    int shared =
        Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
    return shared / (double) (span.length() + other.span.length() - shared);
  }

  /** {@code report@start-end}. */
  @Override
  public String toString() {
    return report + "@" + span.start() + "-" + span.end();
  }

  /**
   * Takes back what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static StatementPlace parse(String text) {
    int at = text.lastIndexOf('@');
    int dash = text.lastIndexOf('-');
    if (at < 1 || dash < at) {
      throw new IllegalArgumentException("\"" + text + "\" is not REPORT@START-END");
    }
    try {
      return new StatementPlace(
          text.substring(0, at),
          TextSpan.of(
              Integer.parseInt(text.substring(at + 1, dash)),
              Integer.parseInt(text.substring(dash + 1))));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not REPORT@START-END", e);
    }
  }
}
