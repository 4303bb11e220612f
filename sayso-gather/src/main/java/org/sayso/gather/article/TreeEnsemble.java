package org.sayso.gather.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sayso.model.SaysoException;

/**
 * Boosted regression trees for a yes-or-no question (Friedman, "Greedy function approximation",
 * 2001). Immutable; threads may share it.
 *
 * <p>The form in a file: a line with the start value, then a line for each tree; a tree is its
 * nodes parted by blanks, a node is {@code feature:threshold:left:right} or a leaf {@code =value}.
 * Values up to the threshold go left.
 */
public final class TreeEnsemble {
  /** After so many trees a row may be given up. */
  private static final int FEWEST_TREES = 40;

  /** The sum below which a row is given up: a probability of one in a hundred. */
  private static final double LOST = -4.6;

  /** One tree in arrays: {@code feature} -1 is a leaf, whose value is in {@code threshold}. */
  public record Tree(int[] feature, float[] threshold, int[] left, int[] right) {}

  private final float start;
  private final List<Tree> trees;

  /** All nodes of all trees behind each other: feature, left, right; and the thresholds. */
  private final int[] nodes;

  private final float[] thresholds;
  private final int[] roots;

  private TreeEnsemble(float start, List<Tree> trees) {
    this.start = start;
    this.trees = List.copyOf(trees);
    int size = trees.stream().mapToInt(tree -> tree.feature().length).sum();
    this.nodes = new int[3 * size];
    this.thresholds = new float[size];
    this.roots = new int[trees.size()];
    int at = 0;
    for (int t = 0; t < roots.length; t++) {
      Tree tree = trees.get(t);
      roots[t] = at;
      for (int i = 0; i < tree.feature().length; i++) {
        nodes[3 * (at + i)] = tree.feature()[i];
        nodes[3 * (at + i) + 1] = at + tree.left()[i];
        nodes[3 * (at + i) + 2] = at + tree.right()[i];
        thresholds[at + i] = tree.threshold()[i];
      }
      at += tree.feature().length;
    }
  }

  public static TreeEnsemble of(float start, List<Tree> trees) {
    return new TreeEnsemble(start, trees);
  }

  /** Reads a resource beside this class. */
  static TreeEnsemble load(String name) {
    try (InputStream stream = TreeEnsemble.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new SaysoException(
            SaysoException.Fault.BUG, "the model " + name + " is not in the program");
      }
      return parse(
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))
              .lines()
              .toList());
    } catch (IOException e) {
      throw new SaysoException(
          SaysoException.Fault.ENVIRONMENT,
          "cannot read the model " + name + ": " + e.getMessage(),
          e);
    }
  }

  static TreeEnsemble parse(List<String> lines) {
    List<Tree> trees = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] nodes = line.split(" ", -1);
      int[] feature = new int[nodes.length];
      float[] threshold = new float[nodes.length];
      int[] left = new int[nodes.length];
      int[] right = new int[nodes.length];
      for (int i = 0; i < nodes.length; i++) {
        if (nodes[i].startsWith("=")) {
          feature[i] = -1;
          threshold[i] = Float.parseFloat(nodes[i].substring(1));
        } else {
          String[] cells = nodes[i].split(":", -1);
          feature[i] = Integer.parseInt(cells[0]);
          threshold[i] = Float.parseFloat(cells[1]);
          left[i] = Integer.parseInt(cells[2]);
          right[i] = Integer.parseInt(cells[3]);
        }
      }
      trees.add(new Tree(feature, threshold, left, right));
    }
    return new TreeEnsemble(Float.parseFloat(lines.get(0)), trees);
  }

  /** The lines of the file form. */
  public List<String> write() {
    List<String> lines = new ArrayList<>();
    lines.add(Float.toString(start));
    for (Tree tree : trees) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < tree.feature().length; i++) {
        line.append(i == 0 ? "" : " ");
        if (tree.feature()[i] < 0) {
          line.append('=').append(tree.threshold()[i]);
        } else {
          line.append(tree.feature()[i])
              .append(':')
              .append(tree.threshold()[i])
              .append(':')
              .append(tree.left()[i])
              .append(':')
              .append(tree.right()[i]);
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /**
   * The probability of yes for a row of values. Rows that have hardly a chance are not taken
   * through all trees.
   */
  public float probability(float[] row) {
    double sum = start;
    for (int tree = 0; tree < roots.length && (tree < FEWEST_TREES || sum > LOST); tree++) {
      int node = roots[tree];
      int feature = nodes[3 * node];
      while (feature >= 0) {
        node = nodes[3 * node + (row[feature] <= thresholds[node] ? 1 : 2)];
        feature = nodes[3 * node];
      }
      sum += thresholds[node];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }
}
