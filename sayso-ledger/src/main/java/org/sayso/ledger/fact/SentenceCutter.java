package org.sayso.ledger.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.TextSpan;

/** Cuts a stretch of text into sentences. Pure. */
final class SentenceCutter {
  private static final Pattern END =
      Pattern.compile("[.!?…]+[\"”’')]*(?=\\s+[\\p{Lu}\\p{Nd}\"“‘(])|\\n+");
  private static final int LEAST_LENGTH = 12;

  private SentenceCutter() {}

  /** The sentences in the order of the text, white space around them left out; never empty. */
  static List<TextSpan> cut(String text, TextSpan span) {
    List<TextSpan> sentences = new ArrayList<>();
    Matcher matcher = END.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
    int from = span.start();
    while (matcher.find()) {
      if (matcher.end() - from >= LEAST_LENGTH) {
        add(sentences, text, from, Math.min(matcher.end(), span.end()));
        from = Math.min(matcher.end(), span.end());
      }
    }
    add(sentences, text, from, span.end());
    return sentences.isEmpty() ? List.of(span) : sentences;
  }

  private static void add(List<TextSpan> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end - start >= LEAST_LENGTH && text.substring(start, end).strip().indexOf(' ') > 0) {
      sentences.add(TextSpan.of(start, end));
    }
  }
}
