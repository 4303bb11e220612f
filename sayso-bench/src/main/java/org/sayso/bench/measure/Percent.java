package org.sayso.bench.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Shares as percentages with one decimal, rounded from the exact binary value, half to even, as
 * Python rounds.
 */
public final class Percent {
  private Percent() {}

  /** {@code 0.5625} as {@code "56.2"}. */
  public static String of(double share) {
    return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** The same, at least {@code width} chars wide, padded on the left. */
  public static String of(double share, int width) {
    String text = of(share);
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
