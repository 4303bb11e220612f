package org.sayso.train.page;

import java.util.Map;

/**
 * The body score of the extraction benchmark over many pages: mean precision and mean recall of
 * runs of four words, and their harmonic mean.
 */
final class BodyScore {
  private double precision;
  private int answered;
  private double recall;
  private int asked;

  /** Counts a page and gives its own F1. */
  double add(String gold, String answer) {
    Map<String, Integer> right = Shingles.count(Shingles.words(gold));
    Map<String, Integer> given = Shingles.count(Shingles.words(answer));
    double shared = Shingles.shared(right, given);
    double p = given.isEmpty() ? 0 : shared / Shingles.total(given);
    double r = right.isEmpty() ? 0 : shared / Shingles.total(right);
    if (!given.isEmpty()) {
      precision += p;
      answered++;
    }
    if (!right.isEmpty()) {
      recall += r;
      asked++;
    }
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  double f1() {
    double p = precision / Math.max(1, answered);
    double r = recall / Math.max(1, asked);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "F1 %.4f  P %.4f  R %.4f",
        f1(),
        precision / Math.max(1, answered),
        recall / Math.max(1, asked));
  }
}
