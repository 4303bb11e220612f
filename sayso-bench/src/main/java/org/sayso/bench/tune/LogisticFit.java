package org.sayso.bench.tune;

/**
 * Logistic regression by Newton's method, with a small ridge so that separable data stay finite.
 */
final class LogisticFit {
  private static final int ROUNDS = 30;
  private static final double RIDGE = 1e-2;

  private LogisticFit() {}

  /**
   * The weights of the features.
   *
   * @param features a row an example; the first column is 1 for the bias
   * @param right whether the example is positive
   */
  static double[] fit(double[][] features, boolean[] right) {
    int width = features[0].length;
    double[] weights = new double[width];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] hessian = new double[width][width + 1];
      for (int j = 0; j < width; j++) {
        hessian[j][j] = RIDGE;
        hessian[j][width] = -RIDGE * weights[j];
      }
      for (int i = 0; i < features.length; i++) {
        double score = 0;
        for (int j = 0; j < width; j++) {
          score += weights[j] * features[i][j];
        }
        double probability = 1 / (1 + Math.exp(-score));
        double slope = Math.max(1e-9, probability * (1 - probability));
        for (int j = 0; j < width; j++) {
          for (int k = 0; k < width; k++) {
            hessian[j][k] += slope * features[i][j] * features[i][k];
          }
          hessian[j][width] += ((right[i] ? 1 : 0) - probability) * features[i][j];
        }
      }
      double[] step = solve(hessian);
      for (int j = 0; j < width; j++) {
        weights[j] += step[j];
      }
    }
    return weights;
  }

  /** Solves the linear system [A | b] by Gauss elimination with row pivots. */
  private static double[] solve(double[][] system) {
    int size = system.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        if (Math.abs(system[row][column]) > Math.abs(system[pivot][column])) {
          pivot = row;
        }
      }
      double[] swap = system[column];
      system[column] = system[pivot];
      system[pivot] = swap;
      for (int row = 0; row < size; row++) {
        if (row != column) {
          double factor = system[row][column] / system[column][column];
          for (int k = column; k <= size; k++) {
            system[row][k] -= factor * system[column][k];
          }
        }
      }
    }
    double[] solution = new double[size];
    for (int row = 0; row < size; row++) {
      solution[row] = system[row][size] / system[row][row];
    }
    return solution;
  }
}
