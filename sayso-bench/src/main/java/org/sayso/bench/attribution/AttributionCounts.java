package org.sayso.bench.attribution;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sayso.bench.measure.MatchCount;

/** The counts of each metric, by its name, in the order of the table. */
public record AttributionCounts(Map<String, MatchCount> byMetric) {
  public AttributionCounts {
    byMetric = Collections.unmodifiableMap(new LinkedHashMap<>(byMetric));
  }

  /** The sums over several reports: micro-averages follow from them. */
  public static AttributionCounts sum(Collection<AttributionCounts> counts) {
    Map<String, MatchCount> sums = new LinkedHashMap<>();
    for (AttributionCounts each : counts) {
      each.byMetric.forEach((metric, count) -> sums.merge(metric, count, MatchCount::plus));
    }
    return new AttributionCounts(sums);
  }

  /**
   * The counts of one metric, for example {@code attr.overlap}. @throws IllegalArgumentException if
   * there is none
   */
  public MatchCount of(String metric) {
    MatchCount count = byMetric.get(metric);
    if (count == null) {
      throw new IllegalArgumentException(
          "no metric '" + metric + "', there are " + byMetric.keySet());
    }
    return count;
  }
}
