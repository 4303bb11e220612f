package org.sayso.train.names;

import static org.sayso.read.names.LetterCorrespondences.LONGEST_LATIN;
import static org.sayso.read.names.LetterCorrespondences.LONGEST_OTHER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.read.names.NameScript;

/**
 * Learns the probabilities of pairs of letter groups from pairs of words by expectation
 * maximisation over all ways to cut both words (the joint model of Bisani and Ney, Speech
 * Communication 50, 2008, without context).
 */
public final class LetterAligner {
  private static final int ROUNDS = 12;

  /** Pairs rarer than this after learning are left out. */
  private static final double RAREST = 2e-6;

  private final boolean syllabic;

  private LetterAligner(boolean syllabic) {
    this.syllabic = syllabic;
  }

  /** An aligner for a script; in Chinese one sign stands for up to four Latin letters. */
  public static LetterAligner create(NameScript script) {
    return new LetterAligner(script == NameScript.HAN);
  }

  /**
   * Two words that name the same.
   *
   * @param weight how much it counts
   */
  public record WordPair(String latin, String other, double weight) {}

  /** Latin group to other group to probability; the sum of all is 1. */
  public Map<String, Map<String, Double>> learn(List<WordPair> pairs) {
    Map<String, Integer> ids = new HashMap<>();
    List<String> groups = new ArrayList<>();
    List<Lattice> lattices =
        pairs.stream().map(pair -> lattice(pair, ids, groups)).filter(Lattice::usable).toList();
    double[] probabilities = new double[groups.size()];
    for (int i = 0; i < probabilities.length; i++) {
      String[] pair = groups.get(i).split("\t", -1);
      probabilities[i] = Math.pow(0.05, Math.max(pair[0].length(), pair[1].length()));
    }
    for (int round = 0; round < ROUNDS; round++) {
      double[] counts = new double[probabilities.length];
      for (Lattice lattice : lattices) {
        lattice.expect(probabilities, counts);
      }
      double total = 0;
      for (double count : counts) {
        total += count;
      }
      for (int i = 0; i < counts.length; i++) {
        probabilities[i] = counts[i] / total;
      }
    }
    Map<String, Map<String, Double>> learned = new HashMap<>();
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] >= RAREST) {
        String[] pair = groups.get(i).split("\t", -1);
        learned.computeIfAbsent(pair[0], key -> new HashMap<>()).put(pair[1], probabilities[i]);
      }
    }
    return learned;
  }

  private boolean allowed(int latin, int other) {
    if (syllabic) {
      return other <= 1;
    }
    return latin <= 3 && other <= 1
        || latin == 1 && other <= LONGEST_OTHER
        || latin == 2 && other == 2;
  }

  private Lattice lattice(WordPair pair, Map<String, Integer> ids, List<String> groups) {
    String latin = pair.latin();
    String other = pair.other();
    List<int[]> arcs = new ArrayList<>();
    int columns = other.length() + 1;
    for (int i = 0; i < latin.length(); i++) {
      for (int j = 0; j < columns; j++) {
        for (int a = 1; a <= LONGEST_LATIN && i + a <= latin.length(); a++) {
          for (int b = 0; b <= LONGEST_OTHER && j + b < columns; b++) {
            if (allowed(a, b) && (b > 0 || a <= 2)) {
              String group = latin.substring(i, i + a) + "\t" + other.substring(j, j + b);
              int id =
                  ids.computeIfAbsent(
                      group,
                      key -> {
                        groups.add(key);
                        return groups.size() - 1;
                      });
              arcs.add(new int[] {i * columns + j, (i + a) * columns + j + b, id});
            }
          }
        }
      }
    }
    return new Lattice(arcs, (latin.length() + 1) * columns, pair.weight());
  }

  /**
   * All ways to cut one pair of words: arcs from cell to cell, ordered by the cell that they leave.
   */
  private record Lattice(List<int[]> arcs, int cells, double weight) {
    boolean usable() {
      return !arcs.isEmpty();
    }

    void expect(double[] probabilities, double[] counts) {
      double[] forward = new double[cells];
      forward[0] = 1;
      for (int[] arc : arcs) {
        forward[arc[1]] += forward[arc[0]] * probabilities[arc[2]];
      }
      double all = forward[cells - 1];
      if (all <= 0) {
        return;
      }
      double[] backward = new double[cells];
      backward[cells - 1] = 1;
      for (int i = arcs.size() - 1; i >= 0; i--) {
        int[] arc = arcs.get(i);
        double behind = probabilities[arc[2]] * backward[arc[1]];
        backward[arc[0]] += behind;
        counts[arc[2]] += weight * forward[arc[0]] * behind / all;
      }
    }
  }
}
