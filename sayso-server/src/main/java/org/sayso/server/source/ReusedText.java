package org.sayso.server.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sayso.ledger.text.Word;
import org.sayso.ledger.text.Words;
import org.sayso.model.TextFingerprint;

/** Which stretches of a text are in another too: runs of five words and more. Pure. */
public final class ReusedText {
  private static final int RUN = TextFingerprint.WORDS;

  private ReusedText() {}

  /**
   * A stretch of a text.
   *
   * @param shared whether the other text has it too
   */
  public record Stretch(String text, boolean shared) {}

  /** A text as stretches that together are the text. */
  static List<Stretch> of(String text, String other) {
    List<Word> words = Words.of(text);
    Set<List<String>> runs = runs(other);
    boolean[] shared = new boolean[words.size()];
    List<String> lower = lower(text, words);
    for (int i = 0; i + RUN <= words.size(); i++) {
      if (runs.contains(lower.subList(i, i + RUN))) {
        Arrays.fill(shared, i, i + RUN, true);
      }
    }
    return stretches(text, words, shared);
  }

  private static Set<List<String>> runs(String text) {
    List<String> words = lower(text, Words.of(text));
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN));
    }
    return runs;
  }

  private static List<String> lower(String text, List<Word> words) {
    return words.stream()
        .map(word -> word.span().in(text).toLowerCase(Locale.ROOT).replace('’', '\''))
        .toList();
  }

  private static List<Stretch> stretches(String text, List<Word> words, boolean[] shared) {
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < shared.length) {
      if (!shared[i]) {
        i++;
        continue;
      }
      int last = i;
      while (last + 1 < shared.length && shared[last + 1]) {
        last++;
      }
      int from = words.get(i).span().start();
      int to = words.get(last).span().end();
      if (from > start) {
        stretches.add(new Stretch(text.substring(start, from), false));
      }
      stretches.add(new Stretch(text.substring(from, to), true));
      start = to;
      i = last + 1;
    }
    if (start < text.length()) {
      stretches.add(new Stretch(text.substring(start), false));
    }
    return stretches;
  }
}
