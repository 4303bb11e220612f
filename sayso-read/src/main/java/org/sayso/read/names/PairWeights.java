package org.sayso.read.names;

import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * How much each figure of {@link PairFeatures} weighs: the table {@code pair-weights.tsv}, learned
 * by logistic regression.
 */
final class PairWeights {
  private final double[] person;
  private final double[] organization;

  private PairWeights(double[] person, double[] organization) {
    this.person = person;
    this.organization = organization;
  }

  static PairWeights shipped() {
    double[] person = new double[PairFeatures.NAMES.size()];
    double[] organization = new double[PairFeatures.NAMES.size()];
    for (RulesRow row :
        RulesTable.load(PairWeights.class, "pair-weights.tsv", "figure", "person", "organization")
            .rows()) {
      int at = PairFeatures.NAMES.indexOf(row.cell("figure"));
      if (at < 0) {
        throw row.wrong(
            "there is no figure \""
                + row.cell("figure")
                + "\"; the figures are "
                + PairFeatures.NAMES);
      }
      person[at] = number(row, "person");
      organization[at] = number(row, "organization");
    }
    return new PairWeights(person, organization);
  }

  double logOdds(double[] features, NameKind kind) {
    double[] weights = kind == NameKind.PERSON ? person : organization;
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  private static double number(RulesRow row, String column) {
    try {
      return Double.parseDouble(row.cell(column));
    } catch (NumberFormatException e) {
      throw row.wrong(column + " is \"" + row.cell(column) + "\", which is no number");
    }
  }
}
