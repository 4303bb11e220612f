package org.sayso.read.structure;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.TextSpan;

/**
 * Divides a paragraph into sentences. A sentence ends after a terminator with the closing marks
 * behind it, if what follows can begin a sentence. What {@link SentenceEnd} decides for the full
 * stop is in data files.
 */
final class SentenceSplitter {
  private final SentenceEnd ends;
  private final int longest;

  SentenceSplitter(Abbreviations abbreviations, int longest) {
    this.ends = new SentenceEnd(abbreviations);
    this.longest = longest;
  }

  List<TextSpan> split(String text, TextSpan paragraph) {
    List<TextSpan> sentences = new ArrayList<>();
    int start = paragraph.start();
    int at = start;
    while (at < paragraph.end()) {
      if (!SentenceEnd.isTerminator(text.charAt(at))) {
        at++;
        continue;
      }
      int afterTerminators = SentenceEnd.afterTerminators(text, at, paragraph.end());
      int end = SentenceEnd.afterClosers(text, afterTerminators, paragraph.end());
      if (end < paragraph.end() && ends.isEnd(text, paragraph, start, at, afterTerminators, end)) {
        add(text, start, end, sentences);
        start = end;
      }
      at = Math.max(end, at + 1);
    }
    add(text, start, paragraph.end(), sentences);
    return sentences;
  }

  private void add(String text, int start, int end, List<TextSpan> sentences) {
    int from = start;
    while (end - from > longest) {
      int cut = cut(text, from);
      addTrimmed(text, from, cut, sentences);
      from = cut;
    }
    addTrimmed(text, from, end, sentences);
  }

  /**
   * Where to cut a sentence that is too long: at the last space, else between two whole characters.
   */
  private int cut(String text, int from) {
    int limit = from + longest;
    for (int at = limit; at > from + longest / 2; at--) {
      if (Signs.isSpace(text.charAt(at))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  private static void addTrimmed(String text, int start, int end, List<TextSpan> sentences) {
    TextSpan sentence = Signs.trimmed(text, start, end);
    if (sentence != null) {
      sentences.add(sentence);
    }
  }
}
