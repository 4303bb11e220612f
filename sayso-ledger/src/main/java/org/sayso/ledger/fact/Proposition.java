package org.sayso.ledger.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a statement says, as far as it can be compared with another.
 *
 * @param terms stems of its telling words with how rare each is, words that mean the same under one
 *     stem
 * @param names the stems among them that are names
 * @param quantities the numbers
 * @param toll what is counted, if it is a count that a story tells: killed, injured, moved; else
 *     empty
 * @param negated whether it says that something is not so
 */
public record Proposition(
    Map<String, Double> terms,
    Set<String> names,
    List<Quantity> quantities,
    String toll,
    boolean negated) {
  public Proposition {
    terms = java.util.Collections.unmodifiableMap(new TreeMap<>(terms));
    names = java.util.Collections.unmodifiableSet(new TreeSet<>(names));
    quantities = List.copyOf(quantities);
  }

  /** The rarity of all its words together. */
  public double mass() {
    return terms.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
