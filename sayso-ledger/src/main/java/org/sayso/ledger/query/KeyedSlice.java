package org.sayso.ledger.query;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of a list, as JSON on one line each.
 *
 * @param next where to go on; empty if these are the last
 */
public record KeyedSlice(List<String> rows, Optional<ListKey> next) {
  public KeyedSlice {
    rows = List.copyOf(rows);
  }
}
