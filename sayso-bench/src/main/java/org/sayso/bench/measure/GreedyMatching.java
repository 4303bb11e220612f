package org.sayso.bench.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * One-to-one matching of two lists: the most similar pair first, then the most similar of what is
 * left.
 */
public final class GreedyMatching {
  private GreedyMatching() {}

  /** How alike two items are; 0 and below: they must not be matched. */
  @FunctionalInterface
  public interface Similarity {
    double between(int left, int right);
  }

  /** A pair of the matching, by the positions of its items. */
  public record Pair(int left, int right) {}

  private record Candidate(double similarity, int left, int right) {}

  /**
   * The pairs, in order of decreasing similarity; of equally similar ones, that with the earlier
   * left item first, then that with the earlier right item.
   */
  public static List<Pair> match(int lefts, int rights, Similarity similarity) {
    List<Candidate> candidates = new ArrayList<>();
    for (int left = 0; left < lefts; left++) {
      for (int right = 0; right < rights; right++) {
        double value = similarity.between(left, right);
        if (value > 0) {
          candidates.add(new Candidate(value, left, right));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::similarity).reversed()); // stable: ties by position
    BitSet takenLeft = new BitSet();
    BitSet takenRight = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!takenLeft.get(candidate.left()) && !takenRight.get(candidate.right())) {
        takenLeft.set(candidate.left());
        takenRight.set(candidate.right());
        pairs.add(new Pair(candidate.left(), candidate.right()));
      }
    }
    return List.copyOf(pairs);
  }
}
