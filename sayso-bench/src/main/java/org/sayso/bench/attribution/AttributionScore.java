package org.sayso.bench.attribution;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.bench.measure.Bootstrap;
import org.sayso.bench.measure.Interval;

/** The counts of each report of a gold standard, and the figures that follow from them. */
public record AttributionScore(List<AttributionCounts> reports) {
  public AttributionScore {
    reports = List.copyOf(reports);
  }

  /** The sums over all reports. */
  public AttributionCounts total() {
    return AttributionCounts.sum(reports);
  }

  /**
   * The micro-averaged F1 of a metric, in [0, 1]: {@code attr.overlap}, {@code bio.exact.content},
   * …
   */
  public double f1(String metric) {
    return total().of(metric).f1();
  }

  /** The 95 % interval of the F1 of each metric over resampled reports. */
  public Map<String, Interval> intervals(int rounds) {
    return Bootstrap.intervals(reports, AttributionScore::f1s, rounds);
  }

  private static Map<String, Double> f1s(List<AttributionCounts> counts) {
    Map<String, Double> figures = new LinkedHashMap<>();
    AttributionCounts.sum(counts)
        .byMetric()
        .forEach((metric, count) -> figures.put(metric, count.f1()));
    return Collections.unmodifiableMap(figures);
  }

  /** The headline figures: {@code attr.overlap F1 … attr.exact F1 … link.acc …}. */
  public String headline() {
    return AttributionTable.headline(this);
  }

  /** The whole table, its last line the headline; with intervals if {@code rounds} is above 0. */
  public String table(int rounds) {
    return AttributionTable.print(this, rounds);
  }
}
