package org.sayso.read.flag;

import java.util.Arrays;
import java.util.List;

/**
 * The words that two texts share in the same order: a longest common subsequence (Wagner and
 * Fischer 1974).
 *
 * @param matched how many words are shared
 * @param partners for each word of the first text the number of its partner in the second, or -1
 */
record WordAlignment(int matched, List<Integer> partners) {
  WordAlignment {
    partners = List.copyOf(partners);
  }

  static WordAlignment of(List<String> one, List<String> other) {
    int[][] shared = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        shared[i][j] =
            one.get(i).equals(other.get(j))
                ? shared[i + 1][j + 1] + 1
                : Math.max(shared[i + 1][j], shared[i][j + 1]);
      }
    }
    Integer[] partners = new Integer[one.size()];
    Arrays.fill(partners, -1);
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      if (one.get(i).equals(other.get(j))) {
        partners[i++] = j++;
      } else if (shared[i + 1][j] >= shared[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    tighten(one, other, partners);
    return new WordAlignment(shared[0][0], List.of(partners));
  }

  /**
   * Moves each partner as close as it can stand to the next one, so that a "the" at the beginning
   * is not found far before the rest.
   */
  private static void tighten(List<String> one, List<String> other, Integer[] partners) {
    int next = -1;
    for (int i = one.size() - 1; i >= 0; i--) {
      if (partners[i] < 0) {
        continue;
      }
      int at = next - 1;
      while (at > partners[i] && !other.get(at).equals(one.get(i))) {
        at--;
      }
      partners[i] = Math.max(at, partners[i]);
      next = partners[i];
    }
  }

  /** The number of the last partner; -1 if there is none. */
  int lastMatched() {
    int last = -1;
    for (int partner : partners) {
      last = Math.max(last, partner);
    }
    return last;
  }

  /** How many words of the second text lie from the first partner to the last. */
  int stretch() {
    int first = Integer.MAX_VALUE;
    for (int partner : partners) {
      first = partner >= 0 ? Math.min(first, partner) : first;
    }
    int last = lastMatched();
    return last < 0 ? 0 : last - first + 1;
  }

  /** Whether the partners follow each other without a gap. */
  boolean isUnbroken() {
    return stretch() == matched;
  }

  /** The words of the first text around the first place where the two differ. */
  String firstDifference(List<String> one) {
    int at = 0;
    while (at + 1 < partners.size()
        && partners.get(at) >= 0
        && partners.get(at + 1) == partners.get(at) + 1) {
      at++;
    }
    return String.join(" ", one.subList(Math.max(0, at - 1), Math.min(one.size(), at + 4)));
  }
}
