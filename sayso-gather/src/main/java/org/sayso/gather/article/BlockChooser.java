package org.sayso.gather.article;

import java.util.List;

/** Chooses the blocks of a page that are the article, by two classifiers in turn. Immutable; threads may share it. */
final class BlockChooser {
  private static final float SURE = 0.4f;
  private static final float HOPEFUL = 0.15f;
  private static final int SHORT_ARTICLE = 200;

  private final TreeEnsemble first;
  private final TreeEnsemble second;

  private BlockChooser(TreeEnsemble first, TreeEnsemble second) {
    this.first = first;
    this.second = second;
  }

  static BlockChooser load() {
    return new BlockChooser(TreeEnsemble.load("blocks-first.trees"), TreeEnsemble.load("blocks-second.trees"));
  }

  /** Whether each block is of the article. Where hardly anything is, the page is asked again more hopefully. */
  boolean[] choose(MeasuredPage page) {
    float[] votes = MeasuredPage.vote(first, page.rows());
    float[] verdict = page.reconsider(second, votes);
    boolean[] chosen = above(verdict, SURE);
    return chars(page.blocks(), chosen) >= SHORT_ARTICLE ? chosen : above(verdict, HOPEFUL);
  }

  private static boolean[] above(float[] votes, float threshold) {
    boolean[] chosen = new boolean[votes.length];
    for (int i = 0; i < votes.length; i++) {
      chosen[i] = votes[i] > threshold;
    }
    return chosen;
  }

  private static int chars(List<PageBlock> blocks, boolean[] chosen) {
    int chars = 0;
    for (int i = 0; i < chosen.length; i++) {
      chars += chosen[i] ? blocks.get(i).text().length() : 0;
    }
    return chars;
  }
}
