package org.sayso.train.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sayso.read.names.NameFolding;
import org.sayso.read.names.NameKind;
import org.sayso.read.names.NameScript;
import org.sayso.read.names.PairFeatures;

/**
 * Learns how much each figure of a pair of names weighs, by logistic regression over labelled pairs
 * of one script, and prints how well five-fold cross-validation separates them.
 *
 * <p>{@code LearnPairWeights CASES.csv TABLE.tsv}; CASES has the columns of OpenSanctions'
 * name_bench.
 */
public final class LearnPairWeights {
  private static final int FOLDS = 5;
  private static final int STEPS = 4000;
  private static final double RATE = 0.3;
  private static final double SHRINKAGE = 0.004;

  private static final int NUMBERS_DIFFER = PairFeatures.NAMES.indexOf("numbers differ");

  private LearnPairWeights() {}

  private record Case(NameKind kind, double[] features, boolean same) {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("CASES.csv TABLE.tsv are needed");
    }
    List<Case> cases = cases(Path.of(arguments[0]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    double[][] weights = new double[NameKind.values().length][];
    for (NameKind kind : NameKind.values()) {
      List<Case> ofKind =
          new ArrayList<>(cases.stream().filter(each -> each.kind() == kind).toList());
      weights[kind.ordinal()] = learn(ofKind);
      Collections.shuffle(ofKind, new Random(1));
      report(kind, ofKind, out);
    }
    write(weights, Path.of(arguments[1]));
  }

  private static List<Case> cases(Path file) throws IOException {
    PairFeatures features = PairFeatures.shipped();
    List<Case> cases = new ArrayList<>();
    List<List<String>> rows = CsvRows.read(Files.readString(file, StandardCharsets.UTF_8));
    List<String> head = rows.get(0);
    for (List<String> row : rows.subList(1, rows.size())) {
      String one = row.get(head.indexOf("name1"));
      String other = row.get(head.indexOf("name2"));
      if (NameScript.of(one) == NameScript.of(other)) {
        NameKind kind =
            row.get(head.indexOf("schema")).equals("Person")
                ? NameKind.PERSON
                : NameKind.ORGANIZATION;
        double[] figures = features.of(NameFolding.words(one), NameFolding.words(other), kind);
        cases.add(new Case(kind, figures, row.get(head.indexOf("is_match")).equals("true")));
      }
    }
    return cases;
  }

  private static double[] learn(List<Case> cases) {
    double[] weights = new double[PairFeatures.NAMES.size()];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (Case each : cases) {
        double error = (each.same() ? 1 : 0) - probability(weights, each.features());
        for (int i = 0; i < weights.length; i++) {
          gradient[i] += error * each.features()[i];
        }
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] += RATE * (gradient[i] / cases.size() - (i == 0 ? 0 : SHRINKAGE * weights[i]));
      }
      // Different numbers never speak for sameness, whatever a few development cases say.
      weights[NUMBERS_DIFFER] = Math.min(0, weights[NUMBERS_DIFFER]);
    }
    return weights;
  }

  private static double probability(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static void report(NameKind kind, List<Case> cases, PrintStream out) {
    double[] scores = new double[cases.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Case> others = new ArrayList<>();
      for (int i = 0; i < cases.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(cases.get(i));
        }
      }
      double[] weights = learn(others);
      for (int i = fold; i < cases.size(); i += FOLDS) {
        scores[i] = probability(weights, cases.get(i).features());
      }
    }
    out.printf(
        Locale.ROOT,
        "%s cross-validated AUC %.3f over %d pairs%n",
        kind,
        auc(cases, scores),
        cases.size());
    for (double threshold : new double[] {0.5, 0.8, 0.9, 0.95, 0.97, 0.99}) {
      int said = 0;
      int right = 0;
      for (int i = 0; i < scores.length; i++) {
        said += scores[i] >= threshold ? 1 : 0;
        right += scores[i] >= threshold && cases.get(i).same() ? 1 : 0;
      }
      long same = cases.stream().filter(Case::same).count();
      out.printf(
          Locale.ROOT,
          "  at %.2f: %d of %d said the same are, F1 %.3f%n",
          threshold,
          right,
          said,
          2.0 * right / Math.max(1, said + same));
    }
  }

  private static double auc(List<Case> cases, double[] scores) {
    double right = 0;
    int pairs = 0;
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < scores.length; j++) {
        if (cases.get(i).same() && !cases.get(j).same()) {
          pairs++;
          right += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
        }
      }
    }
    return right / pairs;
  }

  private static void write(double[][] weights, Path file) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append(
        "# How much each figure of two names weighs in the logarithm of the odds that they are the"
            + " same.\n");
    table.append(
        "# Learned by org.sayso.train.names.LearnPairWeights from name_bench (OpenSanctions,"
            + " MIT).\n");
    table.append("figure\tperson\torganization\n");
    for (int i = 0; i < PairFeatures.NAMES.size(); i++) {
      table.append(
          String.format(
              Locale.ROOT,
              "%s\t%.4f\t%.4f%n",
              PairFeatures.NAMES.get(i),
              weights[NameKind.PERSON.ordinal()][i],
              weights[NameKind.ORGANIZATION.ordinal()][i]));
    }
    Files.writeString(file, table.toString().replace("\r\n", "\n"));
  }
}
