package org.sayso.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.ledger.match.ClaimMatcher;
import org.sayso.ledger.match.EarlierClaim;
import org.sayso.ledger.match.RankingModel;

/**
 * Trains the order of earlier claims: {@code ClaimRankingTrainer CLAIMS.jsonl QUERIES.tsv OUT.tsv
 * QRELS.tsv…}. A linear model, listwise (softmax over a query's candidates), by Adam over all
 * queries at once; the same input gives the same model.
 */
public final class ClaimRankingTrainer {
  private static final int STEPS = 300;
  private static final double PENALTY = 0.01;
  private static final double RATE = 0.05;

  private record Sample(double[][] features, double[] right) {}

  private ClaimRankingTrainer() {}

  public static void main(String[] args) throws IOException {
    ClaimMatcher matcher =
        ClaimMatcher.create(
            Files.readAllLines(Path.of(args[0])).stream()
                .filter(line -> !line.isBlank())
                .map(EarlierClaim::parse)
                .toList());
    Map<String, String> queries = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        queries.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    Map<String, Set<String>> right = new java.util.TreeMap<>();
    for (int i = 3; i < args.length; i++) {
      for (String line : Files.readAllLines(Path.of(args[i]))) {
        String[] cells = line.split("\t", -1);
        if (cells.length >= 4 && cells[3].strip().equals("1")) {
          right.computeIfAbsent(cells[0], key -> new HashSet<>()).add(cells[2]);
        }
      }
    }
    List<Sample> samples = new ArrayList<>();
    right.forEach(
        (query, ids) -> {
          List<ClaimMatcher.Candidate> candidates =
              matcher.candidates(queries.getOrDefault(query, ""));
          double[] hits =
              candidates.stream()
                  .mapToDouble(candidate -> ids.contains(candidate.claim().id()) ? 1 : 0)
                  .toArray();
          double sum = java.util.Arrays.stream(hits).sum();
          if (sum > 0) {
            samples.add(
                new Sample(
                    candidates.stream()
                        .map(ClaimMatcher.Candidate::features)
                        .toArray(double[][]::new),
                    java.util.Arrays.stream(hits).map(hit -> hit / sum).toArray()));
          }
        });
    RankingModel model = train(samples);
    Files.writeString(
        Path.of(args[2]),
        model.write(
            "Order of earlier claims: feature, mean, spread, weight.\n"
                + "Trained by ClaimRankingTrainer on "
                + samples.size()
                + " queries of the training part of CheckThat! 2022, subtask 2A (weights only)."));
  }

  private static RankingModel train(List<Sample> samples) {
    int size = samples.get(0).features()[0].length;
    double[] means = new double[size];
    double[] spreads = new double[size];
    long rows = 0;
    for (Sample sample : samples) {
      for (double[] row : sample.features()) {
        rows++;
        for (int i = 0; i < size; i++) {
          means[i] += row[i];
          spreads[i] += row[i] * row[i];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      means[i] /= rows;
      spreads[i] = Math.sqrt(Math.max(0, spreads[i] / rows - means[i] * means[i])) + 1e-6;
    }
    double[] weights = new double[size];
    double[] first = new double[size];
    double[] second = new double[size];
    for (int step = 1; step <= STEPS; step++) {
      double[] slope = slope(samples, means, spreads, weights);
      for (int i = 0; i < size; i++) {
        first[i] = 0.9 * first[i] + 0.1 * slope[i];
        second[i] = 0.999 * second[i] + 0.001 * slope[i] * slope[i];
        weights[i] -=
            RATE
                * (first[i] / (1 - Math.pow(0.9, step)))
                / (Math.sqrt(second[i] / (1 - Math.pow(0.999, step))) + 1e-8);
      }
    }
    return new RankingModel(means, spreads, weights);
  }

  private static double[] slope(
      List<Sample> samples, double[] means, double[] spreads, double[] weights) {
    int size = weights.length;
    double[] slope = new double[size];
    for (int i = 0; i < size; i++) {
      slope[i] = PENALTY * weights[i];
    }
    for (Sample sample : samples) {
      double[] scores = new double[sample.features().length];
      double highest = Double.NEGATIVE_INFINITY;
      for (int row = 0; row < scores.length; row++) {
        for (int i = 0; i < size; i++) {
          scores[row] += (sample.features()[row][i] - means[i]) / spreads[i] * weights[i];
        }
        highest = Math.max(highest, scores[row]);
      }
      double sum = 0;
      for (int row = 0; row < scores.length; row++) {
        scores[row] = Math.exp(scores[row] - highest);
        sum += scores[row];
      }
      for (int row = 0; row < scores.length; row++) {
        double miss = (scores[row] / sum - sample.right()[row]) / samples.size();
        for (int i = 0; i < size; i++) {
          slope[i] += miss * (sample.features()[row][i] - means[i]) / spreads[i];
        }
      }
    }
    return slope;
  }
}
