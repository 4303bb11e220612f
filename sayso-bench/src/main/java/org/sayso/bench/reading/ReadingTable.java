package org.sayso.bench.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.bench.measure.Interval;
import org.sayso.bench.measure.MatchCount;
import org.sayso.bench.measure.Percent;

/** Prints a score as the Python scorer does, line by line. */
final class ReadingTable {
  private static final Set<String> SHARES = Set.of("matched", "kind", "stance", "speaker");

  private ReadingTable() {}

  static String print(ReadingScore score, int rounds, boolean speakers) {
    ReadingCounts total = score.total();
    Map<String, Double> figures = score.figures();
    Map<String, Interval> intervals = score.intervals(rounds);
    StanceFigures stances = StanceFigures.of(total.stances());
    List<String> lines = new ArrayList<>();
    total
        .byFigure()
        .forEach(
            (name, count) ->
                lines.add(
                    pad(name, 13) + " " + figure(name, count) + interval(intervals.get(name))));
    lines.add(
        "stance.macro  "
            + Percent.of(stances.macroF1(), 5)
            + "   over "
            + stances.byStance().size()
            + " stances"
            + interval(intervals.get(ReadingScore.MACRO)));
    stances
        .byStance()
        .forEach(
            (stance, count) ->
                lines.add(
                    "  "
                        + pad(stance, 9)
                        + " "
                        + precisionRecall(count)
                        + "   (gold "
                        + count.gold()
                        + ")"));
    for (String field :
        speakers ? List.of("kind", "stance", "speaker") : List.of("kind", "stance")) {
      lines.addAll(
          confusions(total.wrong().stream().filter(w -> w.field().equals(field)).toList()));
    }
    lines.add(headline(figures));
    return String.join("\n", lines) + "\n";
  }

  private static String headline(Map<String, Double> figures) {
    return "attr.overlap F1 "
        + share(figures, "attr.overlap")
        + "  kind "
        + share(figures, "kind")
        + "  stance macro-F1 "
        + share(figures, ReadingScore.MACRO)
        + "  speaker "
        + share(figures, "speaker")
        + "  evidence F1 "
        + share(figures, "evidence");
  }

  private static String share(Map<String, Double> figures, String name) {
    return Percent.of(figures.getOrDefault(name, 0.0));
  }

  private static String figure(String name, MatchCount count) {
    return SHARES.contains(name)
        ? Percent.of(count.recall(), 5) + " %   (" + count.hits() + " of " + count.gold() + ")"
        : precisionRecall(count)
            + "   (hits "
            + count.hits()
            + ", predicted "
            + count.predicted()
            + ", gold "
            + count.gold()
            + ")";
  }

  private static String precisionRecall(MatchCount count) {
    return "P "
        + Percent.of(count.precision(), 5)
        + "  R "
        + Percent.of(count.recall(), 5)
        + "  F1 "
        + Percent.of(count.f1(), 5);
  }

  private static String interval(@Nullable Interval interval) {
    return interval == null
        ? ""
        : "  95% " + Percent.of(interval.low()) + ".." + Percent.of(interval.high());
  }

  /** The most frequent confusions first; of equally frequent ones, the one met first. */
  private static List<String> confusions(List<WrongLabel> wrong) {
    Map<WrongLabel, Integer> counts = new LinkedHashMap<>();
    wrong.forEach(each -> counts.merge(each, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<WrongLabel, Integer>comparingByValue().reversed())
        .map(entry -> confusion(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String confusion(WrongLabel wrong, int times) {
    return "  " + wrong.field() + ": " + wrong.gold() + " read as " + wrong.said() + ": " + times;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
