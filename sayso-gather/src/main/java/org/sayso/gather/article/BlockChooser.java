package org.sayso.gather.article;

import java.util.List;

/**
 * Chooses the blocks of a page that are the article, by two classifiers in turn and by what hangs
 * together. Immutable; threads may share it.
 */
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
    return new BlockChooser(
        TreeEnsemble.load("blocks-first.trees"), TreeEnsemble.load("blocks-second.trees"));
  }

  /**
   * Whether each block is of the article. Where hardly anything is, the page is asked again more
   * hopefully.
   */
  boolean[] choose(MeasuredPage page) {
    float[] votes = MeasuredPage.vote(first, page.rows());
    float[] verdict = page.reconsider(second, votes);
    boolean[] chosen = page.choose(verdict, SURE);
    if (chars(page.blocks(), chosen) >= SHORT_ARTICLE) {
      return chosen;
    }
    boolean[] hoped = above(verdict, HOPEFUL);
    return chars(page.blocks(), hoped) > 0 ? hoped : sentences(page.blocks());
  }

  /**
   * The last resort of tiny pages: paragraphs that end like sentences, outside of menus and frames.
   */
  private static boolean[] sentences(List<PageBlock> blocks) {
    boolean[] chosen = new boolean[blocks.size()];
    for (int i = 0; i < chosen.length; i++) {
      PageBlock block = blocks.get(i);
      PagePart part = block.part();
      boolean framed =
          part.isHeldBy(Holder.NAV)
              || part.isHeldBy(Holder.FOOTER)
              || part.isHeldBy(Holder.ASIDE)
              || part.isHeldBy(Holder.FORM)
              || part.isHeldBy(Holder.UNSEEN);
      char last = block.text().charAt(block.text().length() - 1);
      boolean sentence = ".!?\u2026\u3002\u201d\"".indexOf(last) >= 0;
      chosen[i] = !framed && sentence && part.isHeldBy(Holder.PARAGRAPH) && block.linkShare() < 0.5;
    }
    return chosen;
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
