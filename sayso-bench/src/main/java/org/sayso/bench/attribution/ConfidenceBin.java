package org.sayso.bench.attribution;

/**
 * The attributions whose confidence lies in one tenth of [0, 1].
 *
 * @param low where the tenth begins
 * @param count how many there are
 * @param right how many of them match a gold attribution
 * @param confidence the sum of their confidences
 */
public record ConfidenceBin(double low, long count, long right, double confidence) {
  /** The share that is right, in [0, 1]; 0 of an empty bin. */
  public double accuracy() {
    return count == 0 ? 0 : (double) right / count;
  }

  /** The confidence that they have on average, in [0, 1]; 0 of an empty bin. */
  public double meanConfidence() {
    return count == 0 ? 0 : confidence / count;
  }
}
