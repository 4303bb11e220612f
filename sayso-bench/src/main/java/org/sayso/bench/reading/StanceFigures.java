package org.sayso.bench.reading;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.bench.measure.MatchCount;

/** The stances that the gold has, in the order of their names, and how well each was read. */
public record StanceFigures(Map<String, MatchCount> byStance) {
  public StanceFigures {
    byStance = Collections.unmodifiableMap(new TreeMap<>(byStance));
  }

  static StanceFigures of(List<StancePair> pairs) {
    Map<String, MatchCount> counts = new TreeMap<>();
    for (StancePair pair : pairs) {
      boolean hit = pair.gold().equals(pair.said());
      counts.merge(pair.gold(), new MatchCount(hit ? 1 : 0, 0, 1), MatchCount::plus);
    }
    for (StancePair pair : pairs) {
      String said = pair.said();
      if (said != null) {
        counts.computeIfPresent(said, (stance, count) -> count.plus(new MatchCount(0, 1, 0)));
      }
    }
    return new StanceFigures(counts);
  }

  /** The mean F1 over the stances, in [0, 1]. */
  public double macroF1() {
    double sum = 0;
    for (MatchCount count : byStance.values()) {
      sum += count.f1();
    }
    return byStance.isEmpty() ? 0 : sum / byStance.size();
  }
}
