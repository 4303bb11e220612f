package org.sayso.bench.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.bench.measure.GreedyMatching.Pair;
import org.sayso.bench.measure.Percent;
import org.sayso.bench.measure.ScoringTokens;

/**
 * How far the confidence of attributions can be believed: of those given 0.9, nine in ten should be
 * right, that is, matched one-to-one with a gold attribution as for {@code attr.overlap}.
 *
 * @param bins the tenths of [0, 1], from the lowest; the last one holds 1 too
 * @param unrated attributions without a confidence, which are in no bin
 */
public record Calibration(List<ConfidenceBin> bins, long unrated) {
  private static final int BINS = 10;

  public Calibration {
    bins = List.copyOf(bins);
  }

  /** Judges the predictions of each report, by its id. */
  public static Calibration of(List<GoldReport> gold, Map<String, List<Prediction>> predictedById) {
    long[] counts = new long[BINS];
    long[] rights = new long[BINS];
    double[] confidences = new double[BINS];
    long unrated = 0;
    for (GoldReport report : gold) {
      List<Prediction> predictions = predictedById.getOrDefault(report.id(), List.of());
      Set<Integer> right = right(report, predictions);
      for (int i = 0; i < predictions.size(); i++) {
        if (predictions.get(i).confidence().isEmpty()) {
          unrated++;
        } else {
          double confidence = predictions.get(i).confidence().getAsDouble();
          int bin = Math.min(BINS - 1, (int) (confidence * BINS));
          counts[bin]++;
          rights[bin] += right.contains(i) ? 1 : 0;
          confidences[bin] += confidence;
        }
      }
    }
    List<ConfidenceBin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(new ConfidenceBin((double) i / BINS, counts[i], rights[i], confidences[i]));
    }
    return new Calibration(bins, unrated);
  }

  private static Set<Integer> right(GoldReport report, List<Prediction> predictions) {
    ScoringTokens tokens = report.tokens();
    List<TokenRoles> gold =
        report.attributions().stream().map(spans -> TokenRoles.of(spans, tokens)).toList();
    List<TokenRoles> said =
        predictions.stream().map(each -> TokenRoles.of(each.spans(), tokens)).toList();
    return AttributionScorer.pairs(gold, said, TokenRoles::agrees).stream()
        .map(Pair::right)
        .collect(Collectors.toSet());
  }

  private long count() {
    return bins.stream().mapToLong(ConfidenceBin::count).sum();
  }

  /**
   * The mean distance of accuracy and mean confidence over the bins, weighted by their counts
   * (Naeini et al. 2015).
   */
  public double expectedError() {
    long all = count();
    double error = 0;
    for (ConfidenceBin bin : bins) {
      error += bin.count() * Math.abs(bin.accuracy() - bin.meanConfidence());
    }
    return all == 0 ? 0 : error / all;
  }

  /** A line for each tenth that has attributions, the expected error last. */
  public String table() {
    StringBuilder table =
        new StringBuilder("confidence   attributions   mean confidence   right\n");
    for (ConfidenceBin bin : bins) {
      if (bin.count() > 0) {
        table
            .append(Percent.of(bin.low(), 5))
            .append("..")
            .append(Percent.of(bin.low() + .1, 5))
            .append(pad(bin.count(), 13))
            .append(Percent.of(bin.meanConfidence(), 18))
            .append(Percent.of(bin.accuracy(), 8))
            .append('\n');
      }
    }
    if (unrated > 0) {
      table.append(unrated).append(" attributions have no confidence\n");
    }
    return table
        .append("expected calibration error ")
        .append(Percent.of(expectedError()))
        .append(" points over ")
        .append(count())
        .append(" attributions\n")
        .toString();
  }

  private static String pad(long number, int width) {
    String digits = Long.toString(number);
    return " ".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
