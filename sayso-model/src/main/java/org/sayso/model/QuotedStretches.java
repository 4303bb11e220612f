package org.sayso.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches between quotation marks, marks included, for what only needs to leave quotations
 * out. A quotation that is not closed runs to the end of its paragraph, as it does where it goes on
 * in the next one. (Reading proper finds quotations by their levels and speakers.)
 */
final class QuotedStretches {
  private static final String OPENING = "\"\u201c\u201e\u00ab\u300c";

  private QuotedStretches() {}

  static List<TextSpan> find(String text) {
    List<TextSpan> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char mark = text.charAt(at);
      if (OPENING.indexOf(mark) < 0 || mark == '"' && !opens(text, at)) {
        at++;
        continue;
      }
      int paragraph = text.indexOf('\n', at);
      int limit = paragraph < 0 ? text.length() : paragraph;
      int end = at + 1;
      while (end < limit && !closes(mark, text.charAt(end))) {
        end++;
      }
      end = Math.min(limit, end + 1);
      found.add(TextSpan.of(at, end));
      at = end;
    }
    return found;
  }

  /** A straight mark opens where no word stands before it. */
  private static boolean opens(String text, int at) {
    return at == 0
        || !Character.isLetterOrDigit(text.charAt(at - 1))
            && ".,!?".indexOf(text.charAt(at - 1)) < 0;
  }

  private static boolean closes(char opening, char mark) {
    return switch (opening) {
      case '"' -> mark == '"';
      case '\u201c' -> mark == '\u201d' || mark == '"';
      case '\u201e' -> mark == '\u201c' || mark == '\u201d' || mark == '"';
      case '\u00ab' -> mark == '\u00bb';
      default -> mark == '\u300d';
    };
  }
}
