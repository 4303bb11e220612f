package org.sayso.read.actor;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.read.names.NameType;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * The weights by which proposals for names are judged ({@code name-weights.tsv}): for each feature
 * how much it speaks for each type of name, no name being the type that the sums are compared with.
 * Module sayso-train makes them.
 *
 * @param ofFeature by feature, one weight for each {@link NameType} in its order
 */
public record NameWeights(Map<String, double[]> ofFeature) {
  public NameWeights {
    ofFeature = Map.copyOf(ofFeature);
  }

  /** The weights that ship. */
  public static NameWeights shipped() {
    Map<String, double[]> weights = new HashMap<>();
    for (RulesRow row :
        RulesTable.load(
                NameWeights.class,
                "name-weights.tsv",
                "feature",
                "person",
                "organization",
                "location",
                "other")
            .rows()) {
      weights.put(
          row.cell("feature"),
          new double[] {
            weight(row, "person"),
            weight(row, "organization"),
            weight(row, "location"),
            weight(row, "other")
          });
    }
    return new NameWeights(weights);
  }

  private static double weight(RulesRow row, String column) {
    try {
      return Double.parseDouble(row.cell(column));
    } catch (NumberFormatException e) {
      throw row.wrong(column + " is \"" + row.cell(column) + "\", which is not a number");
    }
  }

  /** How likely a proposal with these features is a name of each type; the rest is no name. */
  public Map<NameType, Double> probabilities(List<String> features) {
    List<NameType> types = types();
    double[] sums = new double[types.size()];
    for (String feature : features) {
      double[] weights = ofFeature.get(feature);
      for (int i = 0; weights != null && i < sums.length; i++) {
        sums[i] += weights[i];
      }
    }
    double all = 1;
    for (double sum : sums) {
      all += Math.exp(sum);
    }
    Map<NameType, Double> probabilities = new EnumMap<>(NameType.class);
    for (int i = 0; i < sums.length; i++) {
      probabilities.put(types.get(i), Math.exp(sums[i]) / all);
    }
    return probabilities;
  }

  /** The types in the order of the columns. */
  public static List<NameType> types() {
    return List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.LOCATION, NameType.OTHER);
  }
}
