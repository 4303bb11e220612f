package org.sayso.ledger.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.ledger.fact.Proposition;
import org.sayso.ledger.fact.Quantity;

/**
 * Compares what two statements of a story say, whoever says it. Words that few of the story's texts
 * have tell more than those in all of them. Score: the mean of the share of the shorter one's words
 * that the other has and of Dice's measure, less where they share too little to tell. A differing
 * number, a differing polarity or mood is named as a guard.
 */
final class StatementMatcher {
  /** Shared words lighter than this, together, say little. */
  private static final double TELLING = 7;

  private static final double LOCAL_SHARE = 0.6;

  private final Map<String, Set<String>> texts = new HashMap<>();
  private final int all;

  StatementMatcher(Collection<Heard> story) {
    Set<String> names = new HashSet<>();
    for (Heard heard : story) {
      names.add(heard.text());
      heard
          .statement()
          .proposition()
          .terms()
          .keySet()
          .forEach(term -> texts.computeIfAbsent(term, key -> new HashSet<>()).add(heard.text()));
    }
    all = names.size();
  }

  double weight(String term, double rarity) {
    int having = texts.getOrDefault(term, Set.of()).size();
    if (all < 3 || having == 0) {
      return rarity;
    }
    double local = Math.log((all + 1.0) / having) / Math.log(all + 1.0);
    return rarity * (1 - LOCAL_SHARE + LOCAL_SHARE * local);
  }

  double mass(Proposition proposition) {
    double mass = 0;
    for (Map.Entry<String, Double> term : proposition.terms().entrySet()) {
      mass += weight(term.getKey(), term.getValue());
    }
    return mass;
  }

  double shared(Proposition one, Proposition other) {
    double shared = 0;
    for (Map.Entry<String, Double> term : one.terms().entrySet()) {
      if (other.terms().containsKey(term.getKey())) {
        shared += weight(term.getKey(), term.getValue());
      }
    }
    return shared;
  }

  Match match(Heard one, Heard other) {
    Proposition first = one.statement().proposition();
    Proposition second = other.statement().proposition();
    double shared = shared(first, second);
    if (shared == 0) {
      return Match.NONE;
    }
    double massOfFirst = mass(first);
    double massOfSecond = mass(second);
    double contained = shared / Math.min(massOfFirst, massOfSecond);
    double dice = 2 * shared / (massOfFirst + massOfSecond);
    double score = (contained + dice) / 2 * Math.min(1, shared / TELLING);
    if (one.voice().known() && one.voice().equals(other.voice())) {
      score = Math.min(1, score * 1.15);
    }
    return new Match(score, guard(one, other));
  }

  private static String guard(Heard one, Heard other) {
    Proposition first = one.statement().proposition();
    Proposition second = other.statement().proposition();
    if (StanceGroups.mood(one.statement().stance())
        != StanceGroups.mood(other.statement().stance())) {
      return "one says what is, the other what should be or is planned";
    }
    if (first.negated() != second.negated()
        && !StanceGroups.reacts(one.statement().stance())
        && !StanceGroups.reacts(other.statement().stance())) {
      return "one of them is negated";
    }
    String numbers = differing(first.quantities(), second.quantities());
    return numbers.isEmpty() ? "" : "number differs: " + numbers;
  }

  /** The numbers of the same thing that differ, {@code 4 / 5}; empty if none do. */
  static String differing(List<Quantity> one, List<Quantity> other) {
    for (Quantity first : one) {
      for (Quantity second : other) {
        boolean sameThing =
            first.noun().equals(second.noun()) || one.size() == 1 && other.size() == 1;
        if (sameThing
            && !first.value().equals(second.value())
            && time(first) == time(second)
            && other.stream().noneMatch(quantity -> quantity.value().equals(first.value()))
            && one.stream().noneMatch(quantity -> quantity.value().equals(second.value()))) {
          return first.value() + " / " + second.value();
        }
      }
    }
    return "";
  }

  static boolean time(Quantity quantity) {
    return quantity.value().indexOf(':') >= 0;
  }
}
