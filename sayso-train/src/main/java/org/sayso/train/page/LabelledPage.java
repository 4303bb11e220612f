package org.sayso.train.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.gather.article.MeasuredPage;

/**
 * A measured page with the answer for each block.
 *
 * @param yes whether the block is of the body
 * @param weight how much it counts: its share of the body's words, so that each page counts the
 *     same
 */
record LabelledPage(GoldPage gold, MeasuredPage page, boolean[] yes, float[] weight) {
  private static final double MOSTLY = 0.5;

  static LabelledPage of(GoldPage gold, MeasuredPage page) {
    List<String> goldWords = Shingles.words(gold.body());
    Map<String, Integer> body = Shingles.count(goldWords);
    Set<String> lines = new HashSet<>();
    gold.body().lines().forEach(line -> lines.add(String.join(" ", Shingles.words(line))));
    List<String> texts = page.texts();
    boolean[] yes = new boolean[texts.size()];
    float[] weight = new float[texts.size()];
    for (int i = 0; i < texts.size(); i++) {
      List<String> words = Shingles.words(texts.get(i));
      Map<String, Integer> runs = Shingles.count(words);
      int shared = Shingles.shared(runs, body);
      yes[i] =
          words.size() < 4
              ? lines.contains(String.join(" ", words)) && !words.isEmpty()
              : shared >= MOSTLY * Shingles.total(runs);
      double share = Math.max(words.size(), 3) / (double) Math.max(100, goldWords.size());
      weight[i] = (float) Math.min(0.5, share);
    }
    return new LabelledPage(gold, page, yes, weight);
  }

  /** The text of the blocks that are chosen. */
  String text(boolean[] chosen) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i]) {
        texts.add(page.texts().get(i));
      }
    }
    return String.join("\n\n", texts);
  }
}
