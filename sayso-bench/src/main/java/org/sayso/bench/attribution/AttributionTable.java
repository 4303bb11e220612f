package org.sayso.bench.attribution;

import java.util.Map;
import org.sayso.bench.measure.Interval;
import org.sayso.bench.measure.MatchCount;
import org.sayso.bench.measure.Percent;

/** Prints a score as the Python scorer does, line by line. */
final class AttributionTable {
  private AttributionTable() {}

  static String print(AttributionScore score, int rounds) {
    Map<String, Interval> intervals = score.intervals(rounds);
    StringBuilder table = new StringBuilder();
    score
        .total()
        .byMetric()
        .forEach((metric, count) -> table.append(line(metric, count, intervals)).append('\n'));
    if (!score.reports().isEmpty()) {
      table.append(headline(score)).append('\n');
    }
    return table.toString();
  }

  private static String line(String metric, MatchCount count, Map<String, Interval> intervals) {
    Interval interval = intervals.get(metric);
    String span =
        interval == null
            ? ""
            : "  95% " + Percent.of(interval.low(), 5) + ".." + Percent.of(interval.high(), 5);
    return metric
        + " ".repeat(Math.max(0, 26 - metric.length()))
        + " P "
        + Percent.of(count.precision(), 5)
        + "  R "
        + Percent.of(count.recall(), 5)
        + "  F1 "
        + Percent.of(count.f1(), 5)
        + span
        + "   (hits "
        + count.hits()
        + ", predicted "
        + count.predicted()
        + ", gold "
        + count.gold()
        + ")";
  }

  static String headline(AttributionScore score) {
    AttributionCounts total = score.total();
    return "attr.overlap F1 "
        + Percent.of(total.of("attr.overlap").f1())
        + "  attr.exact F1 "
        + Percent.of(total.of("attr.exact").f1())
        + "  link.acc "
        + Percent.of(total.of("link.acc").f1());
  }
}
