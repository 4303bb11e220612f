package org.sayso.train.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Fits a logistic model over named features by AdaGrad with a Gaussian prior; the same examples and
 * seed give the same weights.
 */
final class LogisticTrainer {
  private static final int EPOCHS = 60;
  private static final double RATE = 0.3;
  private static final double SMALLEST = 0.02;

  private final double decay;
  private final int rarest;

  /**
   * @param decay strength of the prior, per example
   * @param rarest features seen less often are left out
   */
  LogisticTrainer(double decay, int rarest) {
    this.decay = decay;
    this.rarest = rarest;
  }

  record Example(List<String> features, boolean positive) {
    Example {
      features = List.copyOf(features);
    }
  }

  /** The weights, in the order of their names; features that count for nothing are left out. */
  Map<String, Double> train(List<Example> examples, long seed) {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(example -> example.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    Map<String, double[]> state = new HashMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= rarest) {
            state.put(feature, new double[2]);
          }
        });
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(example -> step(example, state));
    }
    Map<String, Double> weights = new TreeMap<>();
    state.forEach(
        (feature, weight) -> {
          if (Math.abs(weight[0]) >= SMALLEST) {
            weights.put(feature, Math.round(weight[0] * 1000) / 1000.0);
          }
        });
    return weights;
  }

  private void step(Example example, Map<String, double[]> state) {
    double sum = 0;
    List<double[]> active = new ArrayList<>();
    for (String feature : example.features()) {
      double[] weight = state.get(feature);
      if (weight != null) {
        active.add(weight);
        sum += weight[0];
      }
    }
    double error = 1 / (1 + Math.exp(-sum)) - (example.positive() ? 1 : 0);
    for (double[] weight : active) {
      double gradient = error + decay * weight[0];
      weight[1] += gradient * gradient;
      weight[0] -= RATE * gradient / (1e-6 + Math.sqrt(weight[1]));
    }
  }
}
