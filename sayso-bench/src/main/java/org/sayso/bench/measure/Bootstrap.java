package org.sayso.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Percentile bootstrap over reports (Efron and Tibshirani 1993, chapter 13). */
public final class Bootstrap {
  private static final int SEED = 1;

  private Bootstrap() {}

  /**
   * The 95 % interval of each figure over {@code rounds} resamples of the units, with seed 1; empty
   * for no rounds.
   *
   * @param figures the named figures of some units (with repetitions)
   */
  public static <U> Map<String, Interval> intervals(
      List<U> units, Function<List<U>, Map<String, Double>> figures, int rounds) {
    if (units.isEmpty()) {
      return Map.of();
    }
    MersenneTwister random = new MersenneTwister(SEED);
    Map<String, List<Double>> drawn = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      figures
          .apply(random.resample(units))
          .forEach((name, value) -> drawn.computeIfAbsent(name, n -> new ArrayList<>()).add(value));
    }
    Map<String, Interval> intervals = new LinkedHashMap<>();
    drawn.forEach((name, values) -> intervals.put(name, interval(values)));
    return Collections.unmodifiableMap(intervals);
  }

  private static Interval interval(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int count = sorted.size();
    return new Interval(
        sorted.get((int) (.025 * count)), sorted.get(Math.min(count - 1, (int) (.975 * count))));
  }
}
