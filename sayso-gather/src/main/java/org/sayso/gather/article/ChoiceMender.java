package org.sayso.gather.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mends the choice of blocks where they hang together, which classifiers of single blocks do not
 * see: a table is of the article as a whole or not at all, a heading in the midst goes with what it
 * heads, and what programs left in a page is never of it. Pure.
 */
final class ChoiceMender {
  /** Headings of what is chosen need no more than this. */
  private static final float LIKELY = 0.2f;

  private static final int BEFORE_HEADING = 3;
  private static final double MOSTLY_LINK = 0.5;

  /** Tables with longer cells, or with more of the page, are frames of old pages. */
  private static final int LONGEST_CELL = 400;

  private static final double MOST_OF_PAGE = 0.5;

  private final List<PageBlock> blocks;
  private final float[] votes;
  private final float sure;

  private ChoiceMender(List<PageBlock> blocks, float[] votes, float sure) {
    this.blocks = blocks;
    this.votes = votes;
    this.sure = sure;
  }

  /**
   * Chooses.
   *
   * @param votes each block's probability of being of the article
   * @param sure what a block needs by itself
   */
  static boolean[] choose(List<PageBlock> blocks, float[] votes, float sure) {
    return new ChoiceMender(blocks, votes, sure).mended();
  }

  private boolean[] mended() {
    boolean[] chosen = new boolean[votes.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = votes[i] > sure;
    }
    wholeTables(chosen);
    headings(chosen);
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = chosen[i] && !ProgramText.is(blocks.get(i).text());
    }
    return chosen;
  }

  private void wholeTables(boolean[] chosen) {
    long page = 0;
    Map<Integer, List<Integer>> tables = new HashMap<>();
    for (int i = 0; i < chosen.length; i++) {
      PageBlock block = blocks.get(i);
      page += block.text().length();
      if (block.part().isHeldBy(Holder.TABLE)) {
        tables.computeIfAbsent(table(block.part()), key -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> cells : tables.values()) {
      double chars = 0;
      double yes = 0;
      int longest = 0;
      for (int cell : cells) {
        int length = blocks.get(cell).text().length();
        chars += length;
        yes += votes[cell] * length;
        longest = Math.max(longest, length);
      }
      if (longest <= LONGEST_CELL && chars <= MOST_OF_PAGE * page) {
        for (int cell : cells) {
          chosen[cell] = yes > sure * chars;
        }
      }
    }
  }

  /** The number of the innermost table that holds a part. */
  private static int table(PagePart part) {
    PagePart at = part;
    while (at.parent != null && !at.element.normalName().equals("table")) {
      at = at.parent;
    }
    return at.number;
  }

  private void headings(boolean[] chosen) {
    for (int i = chosen.length - 2; i > 0; i--) {
      if (!chosen[i]
          && chosen[i + 1]
          && votes[i] > LIKELY
          && blocks.get(i).part().isHeldBy(Holder.HEADING)
          && blocks.get(i).linkShare() < MOSTLY_LINK) {
        for (int before = Math.max(0, i - BEFORE_HEADING); before < i && !chosen[i]; before++) {
          chosen[i] = votes[before] > sure;
        }
      }
    }
  }
}
