package org.sayso.read.attribution;

import java.util.List;
import org.sayso.model.TextSpan;

/** Spans that end between words, because readers do not know what a word piece is. */
final class WholeWords {
  private WholeWords() {}

  /** The shortest span that holds {@code [from, to)} and cuts no word. */
  static TextSpan cover(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start > 0
        && Character.isLetterOrDigit(text.charAt(start))
        && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length()
        && Character.isLetterOrDigit(text.charAt(end))
        && Character.isLetterOrDigit(text.charAt(end - 1))) {
      end++;
    }
    return TextSpan.of(start, end);
  }

  /** Adds a span to those before it; two that came to share a word become one. */
  static void add(List<TextSpan> spans, TextSpan span) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).overlaps(span)) {
      spans.set(last, spans.get(last).cover(span));
    } else {
      spans.add(span);
    }
  }
}
