package org.sayso.ledger.query;

import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a longer list.
 *
 * @param from how many rows of the list come before
 * @param more whether others follow
 */
public record Slice<T>(List<T> rows, int from, boolean more) {
  public Slice {
    rows = List.copyOf(rows);
    if (from < 0) {
      throw new IllegalArgumentException("from " + from + " is below 0");
    }
  }

  /** The same slice with each row made into something else. */
  public <R> Slice<R> map(Function<? super T, ? extends R> make) {
    return new Slice<>(rows.stream().<R>map(make).toList(), from, more);
  }

  /** The slice of a list that was asked for one row more than it may have. */
  static <T> Slice<T> of(List<T> rows, int from, int limit) {
    boolean more = rows.size() > limit;
    return new Slice<>(more ? rows.subList(0, limit) : rows, from, more);
  }
}
