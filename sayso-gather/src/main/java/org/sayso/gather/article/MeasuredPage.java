package org.sayso.gather.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * The blocks of a page and what a classifier sees of them, for extracting and for training alike.
 * Immutable from outside; one thread at a time.
 */
public final class MeasuredPage {
  private static final float HOPELESS = 0.01f;

  private final List<PageBlock> blocks;
  private final List<float[]> rows;

  private MeasuredPage(List<PageBlock> blocks, List<float[]> rows) {
    this.blocks = blocks;
    this.rows = rows;
  }

  static MeasuredPage of(Document page, PageHints hints, PartGroup.Words words) {
    List<PageBlock> blocks = BlockSplitter.split(page, words);
    return new MeasuredPage(blocks, BlockFeatures.measure(blocks, hints));
  }

  List<PageBlock> blocks() {
    return blocks;
  }

  /** The words of each block, in the order of the page. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>(blocks.size());
    for (PageBlock block : blocks) {
      texts.add(block.text());
    }
    return texts;
  }

  /** What the first classifier sees of each block. */
  public List<float[]> rows() {
    return rows;
  }

  /** What the second classifier sees of each block, after the first one's votes. */
  public List<float[]> rows(float[] votes) {
    SecondLook look = new SecondLook(blocks, rows, votes);
    List<float[]> again = new ArrayList<>(votes.length);
    for (int i = 0; i < votes.length; i++) {
      again.add(look.row(i));
    }
    return again;
  }

  /**
   * Both classifiers' probabilities, averaged; blocks that the first one is sure to be no part of
   * the article are not looked at again.
   */
  float[] reconsider(TreeEnsemble second, float[] votes) {
    SecondLook look = new SecondLook(blocks, rows, votes);
    float[] verdict = votes.clone();
    List<float[]> looked = new ArrayList<>();
    for (int i = 0; i < votes.length; i++) {
      if (votes[i] >= HOPELESS) {
        looked.add(look.row(i));
      }
    }
    float[] seconds = second.probabilities(looked);
    int next = 0;
    for (int i = 0; i < votes.length; i++) {
      if (votes[i] >= HOPELESS) {
        verdict[i] = (votes[i] + seconds[next++]) / 2;
      }
    }
    return verdict;
  }

  /**
   * Whether each block is of the article.
   *
   * @param votes each block's probability of that
   * @param sure what a block needs if no other block speaks for it
   */
  public boolean[] choose(float[] votes, float sure) {
    return ChoiceMender.choose(blocks, votes, sure);
  }

  /** The probability for each row. */
  public static float[] vote(TreeEnsemble trees, List<float[]> rows) {
    return trees.probabilities(rows);
  }
}
