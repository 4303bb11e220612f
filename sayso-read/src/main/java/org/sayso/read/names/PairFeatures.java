package org.sayso.read.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What two names of one script have in common, in figures from which the score is weighed. */
public final class PairFeatures {
  /** The names of the figures, in order. */
  public static final List<String> NAMES =
      List.of(
          "bias",
          "shorter covered",
          "longer covered",
          "worst matched",
          "left on both sides",
          "left on one side",
          "whole spelling",
          "whole skeleton",
          "numbers differ",
          "words in order",
          "short names",
          "changed letters",
          "one word each");

  private static final double MATCHED = 0.62;
  private static final double COMMON_WORD_WEIGHT = 0.5;
  private static final int MOST_WORDS = 24;

  private final NameWords words;
  private final WordSimilarity similarity;

  PairFeatures(NameWords words) {
    this.words = words;
    this.similarity = new WordSimilarity(words);
  }

  /** With the tables that come with Sayso. */
  public static PairFeatures shipped() {
    return new PairFeatures(NameWords.shipped());
  }

  private record Match(int one, int other, double similarity) {}

  /** The figures of two names in plain form; the same whichever of the two comes first. */
  public double[] of(List<String> oneWords, List<String> otherWords, NameKind kind) {
    List<String> one = limited(words.core(oneWords, kind));
    List<String> other = limited(words.core(otherWords, kind));
    List<Match> matches = matches(one, other, kind);
    double matchedOne = 0;
    double matchedOther = 0;
    double worst = 1;
    double changed = 0;
    for (Match match : matches) {
      matchedOne += weight(one.get(match.one()), kind) * match.similarity();
      matchedOther += weight(other.get(match.other()), kind) * match.similarity();
      worst = Math.min(worst, match.similarity());
      changed +=
          (1 - match.similarity())
              * Math.min(one.get(match.one()).length(), other.get(match.other()).length());
    }
    double totalOne = total(one, kind);
    double totalOther = total(other, kind);
    double leftOne = left(one, matches.stream().map(Match::one).toList(), kind);
    double leftOther = left(other, matches.stream().map(Match::other).toList(), kind);
    double coveredOne = matchedOne / totalOne;
    double coveredOther = matchedOther / totalOther;
    String wholeOne = String.join("", one);
    String wholeOther = String.join("", other);
    String sortedOne = String.join("", one.stream().sorted().toList());
    String sortedOther = String.join("", other.stream().sorted().toList());
    double whole =
        Math.max(
            WordSimilarity.edited(wholeOne, wholeOther),
            WordSimilarity.edited(sortedOne, sortedOther));
    double skeleton =
        Math.max(
            WordSimilarity.edited(SpellingForm.of(wholeOne), SpellingForm.of(wholeOther)),
            WordSimilarity.edited(SpellingForm.of(sortedOne), SpellingForm.of(sortedOther)));
    return new double[] {
      1,
      Math.max(coveredOne, coveredOther),
      Math.min(coveredOne, coveredOther),
      matches.isEmpty() ? 0 : worst,
      Math.min(leftOne, leftOther),
      Math.abs(leftOne - leftOther),
      whole * whole,
      skeleton * skeleton,
      numbersDiffer(one, other) ? 1 : 0,
      inOrder(matches),
      1.0 / Math.min(wholeOne.length() + 1, wholeOther.length() + 1),
      Math.min(4, changed) / 4,
      one.size() == 1 && other.size() == 1 ? 1 : 0
    };
  }

  private List<Match> matches(List<String> one, List<String> other, NameKind kind) {
    List<Match> possible = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        double alike = similarity.of(one.get(i), other.get(j), kind);
        if (alike >= MATCHED) {
          possible.add(new Match(i, j, alike));
        }
      }
    }
    possible.sort(
        Comparator.comparingDouble((Match match) -> -match.similarity())
            .thenComparing(match -> Math.abs(match.one() - match.other()))
            .thenComparing(
                match -> -one.get(match.one()).length() - other.get(match.other()).length())
            .thenComparing(match -> match.one() + match.other())
            .thenComparing(match -> Math.min(match.one(), match.other())));
    boolean[] usedOne = new boolean[one.size()];
    boolean[] usedOther = new boolean[other.size()];
    List<Match> chosen = new ArrayList<>();
    for (Match match : possible) {
      if (!usedOne[match.one()] && !usedOther[match.other()]) {
        usedOne[match.one()] = true;
        usedOther[match.other()] = true;
        chosen.add(match);
      }
    }
    return chosen;
  }

  private double left(List<String> names, List<Integer> matched, NameKind kind) {
    double left = 0;
    for (int i = 0; i < names.size(); i++) {
      left += matched.contains(i) ? 0 : weight(names.get(i), kind);
    }
    return left / total(names, kind);
  }

  private double total(List<String> names, NameKind kind) {
    return Math.max(1e-9, names.stream().mapToDouble(word -> weight(word, kind)).sum());
  }

  private double weight(String word, NameKind kind) {
    double byLength = Math.sqrt(Math.min(9, word.length()));
    return words.common(word, kind) ? COMMON_WORD_WEIGHT * byLength : byLength;
  }

  /** Whether one name has a number that the other lacks. */
  static boolean numbersDiffer(List<String> one, List<String> other) {
    return !numbers(one).equals(numbers(other));
  }

  private static List<String> numbers(List<String> words) {
    return words.stream()
        .filter(
            word ->
                WordSimilarity.hasDigit(word)
                    || word.matches("i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii"))
        .sorted()
        .toList();
  }

  /** The share of neighbouring matches that stand in the same order in both names. */
  private static double inOrder(List<Match> matches) {
    if (matches.size() < 2) {
      return 1;
    }
    List<Match> sorted = new ArrayList<>(matches);
    sorted.sort(Comparator.comparingInt(Match::one));
    int right = 0;
    for (int i = 1; i < sorted.size(); i++) {
      right += sorted.get(i).other() > sorted.get(i - 1).other() ? 1 : 0;
    }
    return right / (double) (sorted.size() - 1);
  }

  private static List<String> limited(List<String> words) {
    return words.size() <= MOST_WORDS ? words : words.subList(0, MOST_WORDS);
  }
}
