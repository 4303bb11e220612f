package org.sayso.read.structure;

import org.sayso.model.TextSpan;

/** What the characters of a text are, for dividing it. */
final class Signs {
  private Signs() {}

  /** White space of every sort, with no-break and zero-width spaces. */
  static boolean isSpace(char c) {
    return c == ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u0085';
  }

  static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085'
        || c == '\f'
        || c == '\u000B';
  }

  static boolean isStraightOrCurlyQuote(char c) {
    return switch (c) {
      case '"',
          '\'',
          '“',
          '”',
          '„',
          '‟',
          '‘',
          '’',
          '‚',
          '‛',
          '«',
          '»',
          '‹',
          '›',
          '「',
          '」',
          '『',
          '』',
          '＂',
          '`' ->
          true;
      default -> false;
    };
  }

  /** A mark that may stand after the end of a sentence and belongs to it. */
  static boolean closes(char c) {
    return c == ')'
        || c == ']'
        || c == '}'
        || isStraightOrCurlyQuote(c) && c != '„' && c != '‚' && c != '`' && c != '「' && c != '『';
  }

  /** A mark that may stand before the first word of a sentence and belongs to it. */
  static boolean opens(char c) {
    return c == '(' || c == '[' || c == '{' || c == '¿' || c == '¡' || isStraightOrCurlyQuote(c);
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―' || c == '‒' || c == '‑';
  }

  static boolean isWordPart(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
  }

  /**
   * A span without white space at its edges; {@code start == end} in the answer is not possible, so
   * it is null then.
   */
  static @org.jspecify.annotations.Nullable TextSpan trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? new TextSpan(from, to) : null;
  }
}
