package org.sayso.train.page;

/**
 * How trees are grown.
 *
 * @param trees how many
 * @param leaves how many leaves a tree has at most
 * @param rate how much of each tree's answer is taken
 * @param smallest weight that a leaf must have at least (sum of second derivatives)
 * @param shrink added to a leaf's weight, so that small leaves answer less
 * @param columns share of the values that each tree may look at
 * @param seed of the choice of values
 */
record TreeSettings(
    int trees, int leaves, double rate, double smallest, double shrink, double columns, long seed) {
  static final TreeSettings DEFAULT = new TreeSettings(160, 20, 0.08, 0.05, 0.2, 0.4, 1);
}
