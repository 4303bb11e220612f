package org.sayso.read.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds, among many names, those that may be the same as a given one: pairs of letters of their
 * romanised skeletons pick the candidates, which the matcher then scores. A short list is scored
 * whole. Immutable.
 */
public final class NameIndex {
  private static final int SCORED_WHOLE = 3000;
  private static final int MOST_SCORED = 400;

  private final NameMatcher matcher;
  private final NameKind kind;
  private final List<String> names;
  private final Map<String, int[]> byKey;

  private NameIndex(NameMatcher matcher, NameKind kind, List<String> names) {
    this.matcher = matcher;
    this.kind = kind;
    this.names = List.copyOf(names);
    this.byKey = names.size() <= SCORED_WHOLE ? Map.of() : index(this.names);
  }

  public static NameIndex of(NameMatcher matcher, NameKind kind, List<String> names) {
    return new NameIndex(matcher, kind, names);
  }

  /** The best names for a name, best first; of equals, the first in the list first. */
  public List<RankedName> retrieve(String query, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " is below 1");
    }
    record Scored(int name, double logOdds) {}
    String folded = NameFolding.fold(query);
    List<Scored> scored = new ArrayList<>();
    for (int candidate : candidates(query)) {
      String name = names.get(candidate);
      boolean equal = NameFolding.fold(name).equals(folded);
      scored.add(
          new Scored(
              candidate, equal ? Double.POSITIVE_INFINITY : matcher.logOdds(query, name, kind)));
    }
    return scored.stream()
        .sorted(
            Comparator.comparingDouble((Scored each) -> -each.logOdds())
                .thenComparingInt(Scored::name))
        .limit(limit)
        .map(
            each ->
                new RankedName(
                    names.get(each.name()), matcher.score(query, names.get(each.name()), kind)))
        .toList();
  }

  private int[] candidates(String query) {
    if (names.size() <= SCORED_WHOLE) {
      return IntStream.range(0, names.size()).toArray();
    }
    Map<Integer, Double> shared = new HashMap<>();
    for (String key : keys(query)) {
      int[] having = byKey.getOrDefault(key, new int[0]);
      double rarity = Math.log(1 + names.size() / (1.0 + having.length));
      for (int name : having) {
        shared.merge(name, rarity, Double::sum);
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_SCORED)
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  private static Map<String, int[]> index(List<String> names) {
    Map<String, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String key : keys(names.get(i))) {
        lists.computeIfAbsent(key, each -> new ArrayList<>()).add(i);
      }
    }
    Map<String, int[]> index = new HashMap<>();
    lists.forEach(
        (key, list) -> index.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
    return index;
  }

  /**
   * Pairs of neighbouring letters of the skeleton of each word, its edges included, and of its
   * consonants.
   */
  private static Set<String> keys(String name) {
    Set<String> keys = new HashSet<>();
    for (String word : NameFolding.words(NameMatcher.romanized(name))) {
      pairs("^" + SpellingForm.of(word) + "$", "", keys);
      pairs("^" + SpellingForm.consonants(word) + "$", "#", keys);
    }
    return keys;
  }

  private static void pairs(String letters, String prefix, Set<String> keys) {
    for (int i = 0; i + 2 <= letters.length(); i++) {
      keys.add(prefix + letters.substring(i, i + 2));
    }
  }
}
