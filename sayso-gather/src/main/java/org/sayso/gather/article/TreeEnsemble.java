package org.sayso.gather.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sayso.model.SaysoException;

/**
 * Boosted regression trees for a yes-or-no question (Friedman, "Greedy function approximation",
 * 2001). Immutable; threads may share it.
 *
 * <p>The form in a file: a line with the start value, a line with the sums below which a row is
 * given up after each tree, then a line for each tree; a tree is its nodes parted by blanks, a node
 * is {@code feature:threshold:left:right} or a leaf {@code =value}. Values up to the threshold go
 * left.
 */
public final class TreeEnsemble {
  /** The mark of a line that holds the floors. */
  private static final String FLOORS = "floors ";

  private static final int FEATURE_BITS = 10;
  private static final int PLACE_BITS = 32 - FEATURE_BITS;
  private static final int LEAF = (1 << FEATURE_BITS) - 1;

  /**
   * One tree in arrays: {@code feature} -1 is a leaf, whose value is in {@code threshold}. The two
   * nodes below a node stand beside each other, the left one first.
   */
  public record Tree(int[] feature, float[] threshold, int[] left, int[] right) {}

  private final float start;
  private final List<Tree> trees;

  /** After each tree, the sum below which a row is given up. */
  private final float[] floors;

  /** All nodes of all trees: threshold, feature and the place of the left node in one number. */
  private final long[] nodes;

  private final int[] roots;

  private TreeEnsemble(float start, List<Tree> trees, float[] floors) {
    this.start = start;
    this.trees = List.copyOf(trees);
    this.floors = floors;
    int size = trees.stream().mapToInt(tree -> tree.feature().length).sum();
    this.nodes = new long[size];
    this.roots = new int[trees.size()];
    int at = 0;
    for (int t = 0; t < roots.length; t++) {
      Tree tree = trees.get(t);
      roots[t] = at;
      for (int i = 0; i < tree.feature().length; i++) {
        boolean leaf = tree.feature()[i] < 0;
        if (!leaf && (tree.feature()[i] >= LEAF || tree.right()[i] != tree.left()[i] + 1)) {
          throw new IllegalArgumentException("tree " + t + " has a node that cannot be: " + i);
        }
        int feature = leaf ? LEAF : tree.feature()[i];
        int place = leaf ? 0 : at + tree.left()[i];
        nodes[at + i] =
            (long) Float.floatToRawIntBits(tree.threshold()[i]) << 32
                | (long) feature << PLACE_BITS
                | place;
      }
      at += tree.feature().length;
    }
    if (at >= 1 << PLACE_BITS) {
      throw new IllegalArgumentException("trees of " + at + " nodes are too many");
    }
  }

  public static TreeEnsemble of(float start, List<Tree> trees) {
    float[] floors = new float[trees.size()];
    Arrays.fill(floors, Float.NEGATIVE_INFINITY);
    return new TreeEnsemble(start, trees, floors);
  }

  /**
   * The same trees, which give a row up as soon as its sum is lower, by a margin, than that of any
   * of these rows was at that tree that came to {@code least} in the end (the soft cascade of
   * Bourdev and Brandt, 2005).
   */
  public TreeEnsemble givingUp(List<float[]> rows, float least, float margin) {
    float[] lowest = new float[roots.length];
    Arrays.fill(lowest, Float.POSITIVE_INFINITY);
    float[] sums = new float[roots.length];
    for (float[] row : rows) {
      double sum = start;
      for (int tree = 0; tree < roots.length; tree++) {
        sum += answer(tree, row);
        sums[tree] = (float) sum;
      }
      if (1 / (1 + Math.exp(-sum)) >= least) {
        for (int tree = 0; tree < roots.length; tree++) {
          lowest[tree] = Math.min(lowest[tree], sums[tree]);
        }
      }
    }
    for (int tree = 0; tree < roots.length; tree++) {
      lowest[tree] = Math.round((lowest[tree] - margin) * 100) / 100f;
    }
    return new TreeEnsemble(start, trees, lowest);
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
    float[] floors = new float[0];
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith(FLOORS)) {
        String[] cells = line.substring(FLOORS.length()).split(" ", -1);
        floors = new float[cells.length];
        for (int i = 0; i < cells.length; i++) {
          floors[i] = Float.parseFloat(cells[i]);
        }
        continue;
      }
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
    float start = Float.parseFloat(lines.get(0));
    return floors.length == trees.size()
        ? new TreeEnsemble(start, trees, floors)
        : of(start, trees);
  }

  /** The lines of the file form. */
  public List<String> write() {
    List<String> lines = new ArrayList<>();
    lines.add(Float.toString(start));
    StringBuilder sums = new StringBuilder(FLOORS.strip());
    for (float floor : floors) {
      sums.append(' ').append(floor);
    }
    lines.add(sums.toString());
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
   * The probability of yes for each row. A row that has hardly a chance is given up. Tree by tree
   * over all rows, so that a tree's nodes stay at hand.
   */
  public float[] probabilities(List<float[]> rows) {
    float[][] values = rows.toArray(float[][]::new);
    double[] sums = new double[values.length];
    Arrays.fill(sums, start);
    int[] going = new int[values.length];
    Arrays.setAll(going, i -> i);
    int left = values.length;
    for (int tree = 0; tree < roots.length && left > 0; tree++) {
      int kept = 0;
      for (int i = 0; i < left; i++) {
        int row = going[i];
        sums[row] += answer(tree, values[row]);
        if (sums[row] >= floors[tree]) {
          going[kept++] = row;
        }
      }
      left = kept;
    }
    float[] probabilities = new float[values.length];
    for (int i = 0; i < sums.length; i++) {
      probabilities[i] = (float) (1 / (1 + Math.exp(-sums[i])));
    }
    return probabilities;
  }

  private float answer(int tree, float[] row) {
    long node = nodes[roots[tree]];
    int feature = (int) node >>> PLACE_BITS;
    while (feature != LEAF) {
      int left = (int) node & ((1 << PLACE_BITS) - 1);
      node = nodes[row[feature] <= Float.intBitsToFloat((int) (node >>> 32)) ? left : left + 1];
      feature = (int) node >>> PLACE_BITS;
    }
    return Float.intBitsToFloat((int) (node >>> 32));
  }
}
