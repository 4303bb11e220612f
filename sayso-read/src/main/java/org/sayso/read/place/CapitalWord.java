package org.sayso.read.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.TextSpan;

/**
 * A word of the text, without the possessive at its end.
 *
 * @param capital whether it begins with a capital
 * @param first whether it opens a sentence or stands after an opening mark
 */
record CapitalWord(TextSpan span, String text, boolean capital, boolean first) {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}|\\p{Lu}\\.\\p{Lu}(?!\\p{L})|\\p{L}[\\p{L}\\p{M}]*(?:['’](?!s\\b|S\\b)\\p{L}+)*\\.?|\\p{N}+|[—–:()]");

  /** The words of a stretch of text. */
  static List<CapitalWord> of(String text, TextSpan sentence) {
    List<CapitalWord> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(sentence.start(), sentence.end());
    boolean first = true;
    while (matcher.find()) {
      int end = matcher.end();
      boolean dotted =
          text.charAt(end - 1) == '.'
              && (end == sentence.end() || matcher.end() - matcher.start() > 6);
      boolean initials =
          text.charAt(end - 1) == '.' && text.substring(matcher.start(), end - 1).contains(".");
      TextSpan span =
          TextSpan.of(
              matcher.start(), dotted && !initials && end - 1 > matcher.start() ? end - 1 : end);
      String word = span.in(text);
      boolean letters = Character.isLetter(word.charAt(0));
      words.add(
          new CapitalWord(span, word, Character.isUpperCase(word.charAt(0)), first && letters));
      first = first && !letters;
    }
    return words;
  }

  /** Whether nothing but a blank or a hyphen stands between this word and the next. */
  boolean touches(CapitalWord next, String text) {
    if (next.span.start() - span.end() != 1) {
      return false;
    }
    char between = text.charAt(span.end());
    return between == ' ' || between == '-' || between == '\u00a0';
  }

  /** Whether a blank stands between this word and the next. */
  boolean precedes(CapitalWord next, String text) {
    return next.span.start() - span.end() == 1 && Character.isSpaceChar(text.charAt(span.end()));
  }
}
