package org.sayso.gather.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the second classifier sees of each block: all that the first saw, and what the first thought
 * of the block, of those around it and of those that are built alike. So a paragraph amid the
 * article is kept though it looks odd, and a teaser behind its end is not.
 */
final class SecondLook {
  private static final int NEAR = 3;

  private static final class Votes {
    double chars;
    double yes;

    void add(double length, float vote) {
      chars += length;
      yes += length * vote;
    }

    float share() {
      return chars == 0 ? -1 : (float) (yes / chars);
    }
  }

  private SecondLook() {}

  /**
   * The values for each block.
   *
   * @param first the values of {@link BlockFeatures#measure}
   * @param votes the first classifier's probabilities
   */
  static List<float[]> measure(List<PageBlock> blocks, List<float[]> first, float[] votes) {
    Map<Integer, Votes> families = new HashMap<>();
    Map<PagePart, Votes> parents = new HashMap<>();
    Votes page = new Votes();
    for (int i = 0; i < votes.length; i++) {
      PagePart part = blocks.get(i).part();
      int length = blocks.get(i).text().length();
      families.computeIfAbsent(part.signature, key -> new Votes()).add(length, votes[i]);
      for (int level = 1; level <= 3; level++) {
        PagePart holder = part.up(level);
        if (level > 1 && holder == part.up(level - 1)) {
          break;
        }
        parents.computeIfAbsent(holder, key -> new Votes()).add(length, votes[i]);
      }
      page.add(length, votes[i]);
    }
    double total = Math.max(1, page.yes);
    List<float[]> rows = new ArrayList<>(votes.length);
    double before = 0;
    int sinceYes = 99;
    int[] untilYes = untilYes(votes);
    for (int i = 0; i < votes.length; i++) {
      PagePart part = blocks.get(i).part();
      float[] base = first.get(i);
      float[] row = java.util.Arrays.copyOf(base, base.length + 2 * NEAR + 14);
      int at = base.length;
      row[at++] = votes[i];
      for (int offset = -NEAR; offset <= NEAR; offset++) {
        if (offset != 0) {
          int other = i + offset;
          row[at++] = other < 0 || other >= votes.length ? -1 : votes[other];
        }
      }
      row[at++] = share(families.get(part.signature));
      for (int level = 1; level <= 3; level++) {
        Votes votesOf = parents.get(part.up(level));
        row[at++] = share(votesOf);
        row[at++] = votesOf == null ? 0 : (float) (votesOf.yes / total);
      }
      row[at++] = (float) (before / total);
      before += votes[i] * blocks.get(i).text().length();
      row[at++] = (float) (before / total);
      row[at++] = (float) Math.log1p(total);
      row[at++] = sinceYes;
      row[at++] = untilYes[i];
      sinceYes = votes[i] >= 0.5f ? 0 : Math.min(99, sinceYes + 1);
      rows.add(row);
    }
    return rows;
  }

  private static int[] untilYes(float[] votes) {
    int[] until = new int[votes.length];
    int distance = 99;
    for (int i = votes.length - 1; i >= 0; i--) {
      until[i] = distance;
      distance = votes[i] >= 0.5f ? 0 : Math.min(99, distance + 1);
    }
    return until;
  }

  private static float share(@org.jspecify.annotations.Nullable Votes votes) {
    return votes == null ? -1 : votes.share();
  }
}
