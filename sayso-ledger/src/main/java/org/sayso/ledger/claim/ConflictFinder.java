package org.sayso.ledger.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.ledger.fact.Quantity;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fact.Statement;
import org.sayso.model.Flag;

/** Finds where the statements of a claim differ in numbers, dates and places. Pure. */
final class ConflictFinder {
  private static final Comparator<String> NUMERIC =
      Comparator.comparing(ConflictFinder::size).thenComparing(Comparator.naturalOrder());

  private ConflictFinder() {}

  private static BigDecimal size(String value) {
    String digits = value.replaceAll("[^0-9.]", "");
    try {
      return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }

  static List<Conflict> find(List<Member> claim) {
    List<Conflict> conflicts = new ArrayList<>();
    numbers(claim).ifPresent(conflicts::add);
    dates(claim).ifPresent(conflicts::add);
    return conflicts;
  }

  private static java.util.Optional<Conflict> numbers(List<Member> claim) {
    List<Statement> support =
        claim.stream()
            .map(member -> member.heard().statement())
            .filter(statement -> StanceGroups.supports(statement.stance()))
            .toList();
    Map<String, TreeSet<String>> values = new TreeMap<>();
    for (int i = 0; i < support.size(); i++) {
      for (int j = 0; j < i; j++) {
        String differing =
            StatementMatcher.differing(support.get(i).proposition(), support.get(j).proposition());
        if (!differing.isEmpty()) {
          for (Quantity quantity : support.get(i).proposition().quantities()) {
            if (differing.startsWith(quantity.value() + " /")) {
              TreeSet<String> both =
                  values.computeIfAbsent(quantity.noun(), noun -> new TreeSet<>());
              both.addAll(List.of(differing.split(" / ", -1)));
            }
          }
        }
      }
    }
    return values.entrySet().stream()
        .max(
            Comparator.comparingInt(
                    (Map.Entry<String, TreeSet<String>> entry) -> entry.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(entry -> new Conflict("number", entry.getKey(), saying(support, entry.getValue())));
  }

  private static SortedMap<String, List<String>> saying(
      List<Statement> support, TreeSet<String> values) {
    SortedMap<String, List<String>> reports = new TreeMap<>(NUMERIC);
    for (String value : values) {
      LinkedHashSet<String> ids = new LinkedHashSet<>();
      for (Statement statement : support) {
        if (statement.proposition().quantities().stream()
            .anyMatch(quantity -> quantity.value().equals(value))) {
          ids.add(statement.place().report());
        }
      }
      reports.put(value, List.copyOf(ids));
    }
    return reports;
  }

  /**
   * One speaker's word put on different days although it is the same: a report's own date flag, or
   * one act with two days.
   */
  private static java.util.Optional<Conflict> dates(List<Member> claim) {
    SortedMap<String, List<String>> days = new TreeMap<>();
    boolean flagged = false;
    for (Member member : claim) {
      Heard heard = member.heard();
      Statement statement = heard.statement();
      if (!StanceGroups.supports(statement.stance())) {
        continue;
      }
      if (statement.grounds().saidOn() != null) {
        List<String> ids =
            days.computeIfAbsent(statement.grounds().saidOn().toString(), day -> new ArrayList<>());
        if (!ids.contains(heard.report().id())) {
          ids.add(heard.report().id());
        }
      }
      flagged |= flagged(heard.report(), statement);
    }
    return flagged && days.size() > 1
        ? java.util.Optional.of(new Conflict("date", "the day it was said", days))
        : java.util.Optional.empty();
  }

  private static final int NEAR = 150;

  private static boolean flagged(ReportFacts report, Statement statement) {
    for (Flag flag : report.flags()) {
      if (flag.type().equals("weekday-date-mismatch")
          && flag.spans().stream()
              .anyMatch(
                  span ->
                      span.start() < statement.place().span().end() + NEAR
                          && statement.place().span().start() < span.end() + NEAR)) {
        return true;
      }
    }
    return false;
  }
}
