package org.sayso.ledger.claim;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * That statements of one claim differ in a value.
 *
 * @param field {@code number}, {@code date} or {@code place}
 * @param scope what the value is of, for example the thing counted; may be empty
 * @param reports the reports that give each value, values in ascending order
 */
public record Conflict(String field, String scope, SortedMap<String, List<String>> reports) {
  public Conflict {
    SortedMap<String, List<String>> copy = new TreeMap<>(reports.comparator());
    reports.forEach((value, ids) -> copy.put(value, List.copyOf(ids)));
    reports = java.util.Collections.unmodifiableSortedMap(copy);
  }
}
