package org.sayso.server.page;

import java.util.List;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructurer;

/**
 * Words of a report in the sentence that they stand in.
 *
 * @param before what the sentence has before them
 * @param words the words themselves
 * @param after what it has behind them
 */
public record Sentence(String before, String words, String after) {
  private static final TextStructurer STRUCTURER = TextStructurer.create();
  private static final int MOST_AROUND = 280;
  private static final int MOST_WORDS = 1_200;

  /** Words alone, where the report is not at hand. */
  public static Sentence of(String words) {
    return new Sentence("", shorten(words), "");
  }

  /** The words at a span with the rest of their sentence, shortened where that is very long. */
  public static Sentence around(String text, TextSpan span) {
    if (span.end() > text.length()) {
      return of("");
    }
    int start = text.lastIndexOf('\n', span.start() - 1) + 1;
    int next = text.indexOf('\n', span.end() - 1);
    int end = next < 0 ? text.length() : Math.max(next, span.end());
    String paragraph = text.substring(start, end);
    TextSpan within = span.shift(-start);
    TextSpan sentence = within;
    for (TextSpan one : sentences(paragraph)) {
      if (one.overlaps(within)) {
        sentence = sentence.cover(one);
      }
    }
    return new Sentence(
        head(paragraph.substring(sentence.start(), within.start())),
        shorten(within.in(paragraph)),
        tail(paragraph.substring(within.end(), sentence.end())));
  }

  private static List<TextSpan> sentences(String paragraph) {
    return STRUCTURER.structure(paragraph).sentences();
  }

  private static String head(String text) {
    int from = text.length() - MOST_AROUND;
    return from <= 0 ? text : "…" + text.substring(from + surrogate(text, from));
  }

  private static String tail(String text) {
    return text.length() <= MOST_AROUND
        ? text
        : text.substring(0, MOST_AROUND - surrogate(text, MOST_AROUND)) + "…";
  }

  private static String shorten(String text) {
    return text.length() <= MOST_WORDS
        ? text
        : text.substring(0, MOST_WORDS - surrogate(text, MOST_WORDS)) + "…";
  }

  /** 1 if a cut here would be in the midst of a character. */
  private static int surrogate(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? 1 : 0;
  }
}
