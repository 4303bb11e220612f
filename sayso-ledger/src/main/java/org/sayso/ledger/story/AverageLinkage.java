package org.sayso.ledger.story;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Puts things together, the most alike first, by the average likeness of their members (UPGMA,
 * Sokal and Michener 1958). Ties go to the things that come first. Not for several threads.
 */
final class AverageLinkage {
  private final double[][] likeness;
  private final List<List<Integer>> clusters = new ArrayList<>();

  /**
   * Starts with every thing alone.
   *
   * @param likeness symmetric; changed by the work
   */
  AverageLinkage(double[][] likeness) {
    this.likeness = likeness;
    for (int i = 0; i < likeness.length; i++) {
      clusters.add(new ArrayList<>(List.of(i)));
    }
  }

  /** The clusters once no two are alike by {@code least} or more; members in ascending order. */
  List<List<Integer>> cluster(double least) {
    boolean[] gone = new boolean[likeness.length];
    while (true) {
      int first = -1;
      int second = -1;
      double best = least;
      for (int i = 0; i < likeness.length; i++) {
        for (int j = i + 1; !gone[i] && j < likeness.length; j++) {
          if (!gone[j] && (likeness[i][j] > best || first < 0 && likeness[i][j] >= best)) {
            best = likeness[i][j];
            first = i;
            second = j;
          }
        }
      }
      if (first < 0) {
        break;
      }
      join(first, second);
      gone[second] = true;
    }
    List<List<Integer>> result = new ArrayList<>();
    for (int i = 0; i < likeness.length; i++) {
      if (!gone[i]) {
        result.add(List.copyOf(new TreeSet<>(clusters.get(i))));
      }
    }
    return result;
  }

  private void join(int first, int second) {
    double sizeOfFirst = clusters.get(first).size();
    double sizeOfSecond = clusters.get(second).size();
    for (int i = 0; i < likeness.length; i++) {
      double average =
          (likeness[first][i] * sizeOfFirst + likeness[second][i] * sizeOfSecond)
              / (sizeOfFirst + sizeOfSecond);
      likeness[first][i] = average;
      likeness[i][first] = average;
    }
    clusters.get(first).addAll(clusters.get(second));
  }
}
