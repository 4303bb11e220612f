package org.sayso.gather.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the second classifier sees of each block: all that the first saw, and what the first thought
 * of the block, of those around it and of those that are built alike. So a paragraph amid the
 * article is kept though it looks odd, and a teaser behind its end is not.
 */
final class SecondLook {
  private static final int NEAR = 3;
  private static final int FAR = 99;

  /** The votes on the blocks of one family or one part, by chars. */
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

  private final List<PageBlock> blocks;
  private final List<float[]> first;
  private final float[] votes;
  private final Map<Integer, Votes> families = new HashMap<>();
  private final @Nullable Votes[] parts;
  private final double[] before;
  private final double total;
  private final int[] sinceYes;
  private final int[] untilYes;

  /**
   * @param first the values of {@link BlockFeatures#measure}
   * @param votes the first classifier's probabilities
   */
  SecondLook(List<PageBlock> blocks, List<float[]> first, float[] votes) {
    this.blocks = blocks;
    this.first = first;
    this.votes = votes;
    this.parts = new Votes[blocks.isEmpty() ? 0 : blocks.get(0).part().pageParts()];
    this.before = new double[votes.length + 1];
    double yes = 0;
    for (int i = 0; i < votes.length; i++) {
      PagePart part = blocks.get(i).part();
      int length = blocks.get(i).text().length();
      families.computeIfAbsent(part.signature, key -> new Votes()).add(length, votes[i]);
      PagePart holder = part;
      for (int level = 1; level <= 3 && (level == 1 || holder.parent != null); level++) {
        holder = holder.up(1);
        Votes of = parts[holder.number];
        if (of == null) {
          of = new Votes();
          parts[holder.number] = of;
        }
        of.add(length, votes[i]);
      }
      yes += length * votes[i];
      before[i + 1] = before[i] + votes[i] * length;
    }
    this.total = Math.max(1, yes);
    this.sinceYes = new int[votes.length];
    this.untilYes = new int[votes.length];
    int distance = FAR;
    for (int i = 0; i < votes.length; i++) {
      sinceYes[i] = distance;
      distance = votes[i] >= 0.5f ? 0 : Math.min(FAR, distance + 1);
    }
    distance = FAR;
    for (int i = votes.length - 1; i >= 0; i--) {
      untilYes[i] = distance;
      distance = votes[i] >= 0.5f ? 0 : Math.min(FAR, distance + 1);
    }
  }

  /** The values of a block. */
  float[] row(int i) {
    PagePart part = blocks.get(i).part();
    float[] base = first.get(i);
    float[] row = Arrays.copyOf(base, base.length + 2 * NEAR + 14);
    int at = base.length;
    row[at++] = votes[i];
    for (int other = i - NEAR; other <= i + NEAR; other++) {
      if (other != i) {
        row[at++] = other < 0 || other >= votes.length ? -1 : votes[other];
      }
    }
    row[at++] = share(families.get(part.signature));
    PagePart holder = part;
    for (int level = 1; level <= 3; level++) {
      holder = holder.up(1);
      Votes of = parts[holder.number];
      row[at++] = share(of);
      row[at++] = of == null ? 0 : (float) (of.yes / total);
    }
    row[at++] = (float) (before[i] / total);
    row[at++] = (float) (before[i + 1] / total);
    row[at++] = (float) Math.log1p(total);
    row[at++] = sinceYes[i];
    row[at++] = untilYes[i];
    return row;
  }

  private static float share(@Nullable Votes votes) {
    return votes == null ? -1 : votes.share();
  }
}
