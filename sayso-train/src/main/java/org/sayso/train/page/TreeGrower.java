package org.sayso.train.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.sayso.gather.article.TreeEnsemble;

/**
 * Grows boosted trees on binned values with second derivatives of the logistic loss, best leaf
 * first (the way of LightGBM, Ke et al. 2017). The same rows and settings give the same trees.
 */
final class TreeGrower {
  private static final int BINS = 64;

  private final TreeSettings settings;
  private final float[][] cuts;
  private final byte[][] bins;
  private final boolean[] yes;
  private final float[] weight;
  private final double[] score;
  private final double[] gradient;
  private final double[] curvature;

  private TreeGrower(List<float[]> rows, boolean[] yes, float[] weight, TreeSettings settings) {
    this.settings = settings;
    this.yes = yes;
    this.weight = weight;
    int columns = rows.get(0).length;
    this.cuts = new float[columns][];
    this.bins = new byte[columns][rows.size()];
    for (int column = 0; column < columns; column++) {
      bin(rows, column);
    }
    this.score = new double[rows.size()];
    this.gradient = new double[rows.size()];
    this.curvature = new double[rows.size()];
  }

  /** Grows trees that tell the rows with yes from those without. */
  static TreeEnsemble grow(
      List<float[]> rows, boolean[] yes, float[] weight, TreeSettings settings) {
    return new TreeGrower(rows, yes, weight, settings).grow();
  }

  private void bin(List<float[]> rows, int column) {
    float[] values = new float[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows.get(i)[column];
    }
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    float[] found = new float[BINS];
    int count = 0;
    for (int bin = 1; bin < BINS; bin++) {
      float cut = sorted[(int) ((long) bin * sorted.length / BINS)];
      if (cut < sorted[sorted.length - 1] && (count == 0 || cut > found[count - 1])) {
        found[count++] = cut;
      }
    }
    if (count == 0 && sorted[0] < sorted[sorted.length - 1]) {
      found[count++] = sorted[0];
    }
    cuts[column] = Arrays.copyOf(found, count);
    for (int i = 0; i < values.length; i++) {
      int at = Arrays.binarySearch(cuts[column], values[i]);
      bins[column][i] = (byte) (at >= 0 ? at : -at - 1);
    }
  }

  private TreeEnsemble grow() {
    double yesWeight = 0;
    double all = 0;
    for (int i = 0; i < yes.length; i++) {
      yesWeight += yes[i] ? weight[i] : 0;
      all += weight[i];
    }
    double start = Math.log(yesWeight / (all - yesWeight));
    Arrays.fill(score, start);
    List<TreeEnsemble.Tree> trees = new ArrayList<>();
    Random random = new Random(settings.seed());
    for (int tree = 0; tree < settings.trees(); tree++) {
      for (int i = 0; i < yes.length; i++) {
        double p = 1 / (1 + Math.exp(-score[i]));
        gradient[i] = weight[i] * (p - (yes[i] ? 1 : 0));
        curvature[i] = weight[i] * Math.max(1e-6, p * (1 - p));
      }
      trees.add(growTree(random));
    }
    return TreeEnsemble.of((float) start, trees);
  }

  private static final class Leaf {
    final int node;
    final int[] rows;
    double gain;
    int column = -1;
    int bin;

    Leaf(int node, int[] rows) {
      this.node = node;
      this.rows = rows;
    }
  }

  private TreeEnsemble.Tree growTree(Random random) {
    int[] columns =
        random
            .ints(0, cuts.length)
            .distinct()
            .limit(Math.max(1, Math.round(settings.columns() * cuts.length)))
            .toArray();
    int size = 2 * settings.leaves() - 1;
    int[] feature = new int[size];
    float[] threshold = new float[size];
    int[] left = new int[size];
    int[] right = new int[size];
    Arrays.fill(feature, -1);
    int[] all = new int[yes.length];
    Arrays.setAll(all, i -> i);
    List<Leaf> leaves = new ArrayList<>();
    leaves.add(seek(new Leaf(0, all), columns));
    int nodes = 1;
    while (leaves.size() < settings.leaves()) {
      Leaf best = leaves.get(0);
      for (Leaf leaf : leaves) {
        best = leaf.gain > best.gain ? leaf : best;
      }
      if (best.column < 0) {
        break;
      }
      leaves.remove(best);
      feature[best.node] = best.column;
      threshold[best.node] = cuts[best.column][best.bin];
      left[best.node] = nodes;
      right[best.node] = nodes + 1;
      byte[] bin = bins[best.column];
      int split = best.bin;
      leaves.add(
          seek(
              new Leaf(nodes, Arrays.stream(best.rows).filter(i -> bin[i] <= split).toArray()),
              columns));
      leaves.add(
          seek(
              new Leaf(nodes + 1, Arrays.stream(best.rows).filter(i -> bin[i] > split).toArray()),
              columns));
      nodes += 2;
    }
    for (Leaf leaf : leaves) {
      threshold[leaf.node] = answer(leaf.rows);
    }
    return new TreeEnsemble.Tree(
        Arrays.copyOf(feature, nodes),
        Arrays.copyOf(threshold, nodes),
        Arrays.copyOf(left, nodes),
        Arrays.copyOf(right, nodes));
  }

  private float answer(int[] rows) {
    double g = 0;
    double h = 0;
    for (int i : rows) {
      g += gradient[i];
      h += curvature[i];
    }
    float answer = (float) (Math.rint(-settings.rate() * g / (h + settings.shrink()) * 1e5) / 1e5);
    for (int i : rows) {
      score[i] += answer;
    }
    return answer;
  }

  private Leaf seek(Leaf leaf, int[] columns) {
    double g = 0;
    double h = 0;
    for (int i : leaf.rows) {
      g += gradient[i];
      h += curvature[i];
    }
    double whole = g * g / (h + settings.shrink());
    double[] gradients = new double[BINS];
    double[] curvatures = new double[BINS];
    for (int column : columns) {
      Arrays.fill(gradients, 0);
      Arrays.fill(curvatures, 0);
      byte[] bin = bins[column];
      for (int i : leaf.rows) {
        gradients[bin[i]] += gradient[i];
        curvatures[bin[i]] += curvature[i];
      }
      double gl = 0;
      double hl = 0;
      for (int b = 0; b < cuts[column].length; b++) {
        gl += gradients[b];
        hl += curvatures[b];
        double hr = h - hl;
        if (hl < settings.smallest() || hr < settings.smallest()) {
          continue;
        }
        double gr = g - gl;
        double gain =
            gl * gl / (hl + settings.shrink()) + gr * gr / (hr + settings.shrink()) - whole;
        if (gain > leaf.gain + 1e-9) {
          leaf.gain = gain;
          leaf.column = column;
          leaf.bin = b;
        }
      }
    }
    return leaf;
  }
}
