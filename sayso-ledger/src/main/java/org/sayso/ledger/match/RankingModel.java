package org.sayso.ledger.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A linear model: each feature less its mean, over its spread, times its weight, summed. */
public final class RankingModel {
  private static final String RESOURCE = "claim-ranking.tsv";

  private final double[] means;
  private final double[] spreads;
  private final double[] weights;

  /** The three arrays are of one length, the number of features. */
  public RankingModel(double[] means, double[] spreads, double[] weights) {
    if (means.length != spreads.length || means.length != weights.length) {
      throw new IllegalArgumentException(
          "means, spreads and weights have "
              + means.length
              + ", "
              + spreads.length
              + " and "
              + weights.length
              + " numbers");
    }
    this.means = means.clone();
    this.spreads = spreads.clone();
    this.weights = weights.clone();
  }

  /** The model that comes with Sayso; {@code claim-ranking.tsv} says what it was trained on. */
  public static RankingModel shipped() {
    return Shipped.MODEL;
  }

  double score(double[] features) {
    if (features.length != weights.length) {
      throw new IllegalArgumentException(
          features.length + " features, but the model has " + weights.length + " weights");
    }
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += (features[i] - means[i]) / spreads[i] * weights[i];
    }
    return score;
  }

  /** The model as a table, which {@link #shipped} reads. */
  public String write(String remarks) {
    StringBuilder out = new StringBuilder();
    remarks.lines().forEach(line -> out.append("# ").append(line).append('\n'));
    for (int i = 0; i < weights.length; i++) {
      out.append(
          String.format(
              Locale.ROOT, "%d\t%.6f\t%.6f\t%.6f%n", i, means[i], spreads[i], weights[i]));
    }
    return out.toString();
  }

  private static RankingModel load() {
    try (InputStream in = RankingModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      List<double[]> rows = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length == 4) {
          rows.add(
              new double[] {
                Double.parseDouble(cells[1]),
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3])
              });
        }
      }
      return new RankingModel(column(rows, 0), column(rows, 1), column(rows, 2));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read from the jar", e);
    }
  }

  private static double[] column(List<double[]> rows, int column) {
    return rows.stream().mapToDouble(row -> row[column]).toArray();
  }

  private static final class Shipped {
    static final RankingModel MODEL = load();
  }
}
