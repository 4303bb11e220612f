package org.sayso.ledger.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a row stands in a list that is ordered by time, newest first, and by id. It says where to
 * go on, whatever is entered in between.
 *
 * @param order the time in milliseconds or the day; what the list is ordered by
 * @param id what tells rows of one time apart
 */
public record ListKey(long order, String id) {
  private static final Pattern FORM = Pattern.compile("(-?\\d{1,18})_(.{1,1000})", Pattern.DOTALL);

  /** {@code order_id}. */
  @Override
  public String toString() {
    return order + "_" + id;
  }

  /**
   * Takes back what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static ListKey parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("\"" + text + "\" is no place in a list");
    }
    return new ListKey(Long.parseLong(parts.group(1)), parts.group(2));
  }
}
