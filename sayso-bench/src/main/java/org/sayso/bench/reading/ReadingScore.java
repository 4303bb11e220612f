package org.sayso.bench.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.bench.measure.Bootstrap;
import org.sayso.bench.measure.Interval;

/** The counts of each report of a gold standard, and the figures that follow from them. */
public record ReadingScore(List<ReadingCounts> reports) {
  static final String MACRO = "stance.macro";

  public ReadingScore {
    reports = List.copyOf(reports);
  }

  /** The sums over all reports. */
  public ReadingCounts total() {
    return ReadingCounts.sum(reports);
  }

  /**
   * F1 (for kind, stance and speaker: accuracy) of each figure and the macro-F1 of stance, in [0,
   * 1].
   */
  public Map<String, Double> figures() {
    return figures(reports);
  }

  /** The 95 % interval of each figure over resampled reports. */
  public Map<String, Interval> intervals(int rounds) {
    return Bootstrap.intervals(reports, ReadingScore::figures, rounds);
  }

  private static Map<String, Double> figures(List<ReadingCounts> reports) {
    ReadingCounts total = ReadingCounts.sum(reports);
    Map<String, Double> figures = new LinkedHashMap<>();
    total.byFigure().forEach((figure, count) -> figures.put(figure, count.f1()));
    figures.put(MACRO, StanceFigures.of(total.stances()).macroF1());
    return figures;
  }

  /**
   * The whole table, its last line the headline.
   *
   * @param rounds of resampling for the intervals; 0: none
   * @param speakers whether to list the wrong speakers
   */
  public String table(int rounds, boolean speakers) {
    return ReadingTable.print(this, rounds, speakers);
  }
}
