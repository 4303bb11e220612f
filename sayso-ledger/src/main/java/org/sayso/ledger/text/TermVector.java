package org.sayso.ledger.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a report that tell it from others, each with its weight: (1 + ln count) × rarity,
 * names 1.5 times. Words that are in a third of all news and more are left out. Immutable.
 */
public final class TermVector {
  private static final double NAME_WEIGHT = 1.5;
  private static final double LEAST_RARITY = 1.0;
  private static final int PACKED = 4;

  private final List<String> terms;
  private final double[] frequencies;
  private final double[] weights;
  private final boolean[] names;

  /** The first four chars of each term, so that most comparisons need not look at the term. */
  private final long[] beginnings;

  private TermVector(List<String> terms, double[] frequencies, double[] weights, boolean[] names) {
    this.terms = List.copyOf(terms);
    this.frequencies = frequencies;
    this.weights = weights;
    this.names = names;
    this.beginnings = terms.stream().mapToLong(TermVector::beginning).toArray();
  }

  /** Of a text's words. */
  public static TermVector of(List<Word> words, TermRarity rarity) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Word word : words) {
      int[] count = counts.computeIfAbsent(word.stem(), stem -> new int[2]);
      count[0]++;
      count[1] += word.capital() && !word.numeral() ? 1 : 0;
    }
    counts.keySet().removeIf(stem -> rarity.of(stem) < LEAST_RARITY);
    int size = counts.size();
    double[] frequencies = new double[size];
    double[] weights = new double[size];
    boolean[] names = new boolean[size];
    int at = 0;
    double squares = 0;
    for (Map.Entry<String, int[]> entry : counts.entrySet()) {
      int[] count = entry.getValue();
      names[at] = 2 * count[1] > count[0];
      frequencies[at] = 1 + Math.log(count[0]);
      weights[at] = frequencies[at] * rarity.of(entry.getKey()) * nameWeight(names[at]);
      squares += weights[at] * weights[at];
      at++;
    }
    double norm = Math.sqrt(squares);
    for (int i = 0; i < size; i++) {
      weights[i] /= norm;
    }
    return new TermVector(
        counts.keySet().stream().map(String::intern).toList(), frequencies, weights, names);
  }

  /** What a word weighs more for being a name. */
  public static double nameWeight(boolean name) {
    return name ? NAME_WEIGHT : 1;
  }

  /** The stems in alphabetical order, each the one string of its letters. */
  public List<String> terms() {
    return terms;
  }

  /** 1 + ln of how often each occurs; not to be changed. */
  public double[] frequencies() {
    return frequencies;
  }

  /** What each weighs in a comparison, their squares sum to 1; not to be changed. */
  public double[] weights() {
    return weights;
  }

  /** Which are mostly written with a capital; not to be changed. */
  public boolean[] names() {
    return names;
  }

  /** The cosine of the two, 0 to 1. */
  public double cosine(TermVector other) {
    return cosine(other, false);
  }

  /** The part of the cosine that comes from words that are names in one of the two. */
  public double cosineOfNames(TermVector other) {
    return cosine(other, true);
  }

  private double cosine(TermVector other, boolean namesOnly) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < beginnings.length && j < other.beginnings.length) {
      int order = Long.compareUnsigned(beginnings[i], other.beginnings[j]);
      if (order == 0) {
        order = terms.get(i).compareTo(other.terms.get(j));
      }
      if (order == 0 && (!namesOnly || names[i] || other.names[j])) {
        sum += weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** Sorts as the term does, as far as it goes. */
  private static long beginning(String term) {
    long packed = 0;
    for (int i = 0; i < PACKED; i++) {
      packed = packed << 16 | (i < term.length() ? term.charAt(i) : 0);
    }
    return packed;
  }

  /** The {@code count} heaviest terms, heaviest first, ties in alphabetical order. */
  public List<String> heaviest(int count) {
    Integer[] order = new Integer[terms.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order, Comparator.<Integer>comparingDouble(i -> -weights[i]).thenComparing(terms::get));
    return Arrays.stream(order).limit(count).map(terms::get).toList();
  }
}
