package org.sayso.bench.measure;

/**
 * How many of the predicted things are right.
 *
 * @param hits right ones
 * @param predicted all that were predicted
 * @param gold all that should have been
 */
public record MatchCount(long hits, long predicted, long gold) {
  /** Nothing predicted, nothing to find. */
  public static final MatchCount NONE = new MatchCount(0, 0, 0);

  public MatchCount {
    if (hits < 0 || predicted < 0 || gold < 0) {
      throw new IllegalArgumentException(
          "negative count: " + hits + ", " + predicted + ", " + gold);
    }
  }

  public MatchCount plus(MatchCount other) {
    return new MatchCount(hits + other.hits, predicted + other.predicted, gold + other.gold);
  }

  /** Hits over predicted, in [0, 1]; 0 where nothing was predicted. */
  public double precision() {
    return predicted == 0 ? 0 : (double) hits / predicted;
  }

  /** Hits over gold, in [0, 1]; 0 where there is no gold. */
  public double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /** The harmonic mean of precision and recall, in [0, 1]. */
  public double f1() {
    double precision = precision();
    double recall = recall();
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
