package org.sayso.bench.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.bench.measure.MatchCount;

/**
 * What was counted in one report, or in several.
 *
 * @param byFigure attr.overlap, attr.exact, matched, kind, stance, speaker, evidence
 */
public record ReadingCounts(
    Map<String, MatchCount> byFigure, List<StancePair> stances, List<WrongLabel> wrong) {
  public ReadingCounts {
    byFigure = Collections.unmodifiableMap(new LinkedHashMap<>(byFigure));
    stances = List.copyOf(stances);
    wrong = List.copyOf(wrong);
  }

  static ReadingCounts sum(List<ReadingCounts> counts) {
    Map<String, MatchCount> sums = new LinkedHashMap<>();
    List<StancePair> stances = new ArrayList<>();
    List<WrongLabel> wrong = new ArrayList<>();
    for (ReadingCounts each : counts) {
      each.byFigure.forEach((figure, count) -> sums.merge(figure, count, MatchCount::plus));
      stances.addAll(each.stances);
      wrong.addAll(each.wrong);
    }
    return new ReadingCounts(sums, stances, wrong);
  }

  /**
   * @throws IllegalArgumentException if there is no such figure
   */
  public MatchCount of(String figure) {
    MatchCount count = byFigure.get(figure);
    if (count == null) {
      throw new IllegalArgumentException(
          "no figure '" + figure + "', there are " + byFigure.keySet());
    }
    return count;
  }
}
