package org.sayso.ledger.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.ledger.fact.ReportFacts;

/**
 * Finds outlets that give one another as their source: "Radio Merrow reported" in the Lantern, and
 * "the Lantern reported" on Radio Merrow. What they say then rests on nobody. Pure.
 */
public final class CreditCycles {
  private CreditCycles() {}

  /**
   * A circle of outlets among the reports, each of which credits the next and the last the first;
   * empty if there is none. Of several the one that begins with the name first in the alphabet.
   */
  public static List<String> find(Collection<ReportFacts> reports) {
    Set<String> outlets = new TreeSet<>();
    for (ReportFacts report : reports) {
      if (!report.header().outlet().isBlank()) {
        outlets.add(report.header().outlet());
      }
    }
    TreeMap<String, Set<String>> credits = new TreeMap<>();
    for (ReportFacts report : reports) {
      for (ReportFacts.Credit credit : report.credits()) {
        Optional<String> source =
            credit.type() == ReportFacts.Credit.Type.REPORTED
                ? outlets.stream()
                    .filter(outlet -> ChainFinder.sameOutlet(outlet, credit.to()))
                    .filter(outlet -> !outlet.equals(report.header().outlet()))
                    .findFirst()
                : Optional.empty();
        source.ifPresent(
            outlet ->
                credits
                    .computeIfAbsent(report.header().outlet(), key -> new TreeSet<>())
                    .add(outlet));
      }
    }
    for (String outlet : credits.keySet()) {
      List<String> circle = new ArrayList<>();
      if (leads(outlet, outlet, credits, new HashSet<>(), circle)) {
        return List.copyOf(circle);
      }
    }
    return List.of();
  }

  private static boolean leads(
      String from,
      String to,
      TreeMap<String, Set<String>> credits,
      Set<String> seen,
      List<String> way) {
    way.add(from);
    for (String next : credits.getOrDefault(from, Set.of())) {
      if (next.equals(to) || seen.add(next) && leads(next, to, credits, seen, way)) {
        return true;
      }
    }
    way.remove(way.size() - 1);
    return false;
  }
}
