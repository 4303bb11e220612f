package org.sayso.read.time;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * Says how likely words that fit a pattern are a time in the sense of TimeML: a logistic model over
 * the pattern, the words and their neighbours ("now" is one, "for now" is none). The weights are
 * rows of {@code gate.tsv}; module sayso-train makes them. Safe for many threads at once.
 */
public final class TimeGate {
  private final Map<String, Double> weights;

  /** A gate with given weights, one a feature; a feature without one counts for nothing. */
  public TimeGate(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The gate that ships. */
  public static TimeGate load() {
    Map<String, Double> weights = new HashMap<>();
    for (RulesRow row : RulesTable.load(TimeGate.class, "gate.tsv", "feature", "weight").rows()) {
      weights.put(row.cell("feature"), Double.parseDouble(row.cell("weight")));
    }
    return new TimeGate(weights);
  }

  /**
   * The probability in [0, 1] that a proposal with these features is a time, with just these words.
   */
  public double probability(Collection<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
