package org.sayso.read.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sayso.model.TextSpan;

/**
 * A word and where it stands.
 *
 * @param written as in the text
 * @param lower in lower case, without a possessive ending
 */
record TextWord(String written, String lower, TextSpan span) {
  /**
   * The words of a stretch of a text; a point between letters ("U.S.", "Amazon.com") and a hyphen
   * belong to the word.
   */
  static List<TextWord> in(String text, TextSpan stretch) {
    List<TextWord> words = new ArrayList<>();
    int at = stretch.start();
    while (at < stretch.end()) {
      if (!isPart(text, at, stretch.end())) {
        at++;
        continue;
      }
      int end = at;
      while (end < stretch.end() && isPart(text, end, stretch.end())) {
        end++;
      }
      String written = text.substring(at, end);
      String plain = written.replaceFirst("['’]s?$", "");
      words.add(new TextWord(written, plain.toLowerCase(Locale.ROOT), new TextSpan(at, end)));
      at = end;
    }
    return words;
  }

  boolean isCapitalised() {
    return Character.isUpperCase(written.codePointAt(0)) || Character.isDigit(written.charAt(0));
  }

  /** Capitalised, or with an Arabic article before the capital ("al-Masirah"). */
  boolean isName() {
    return isCapitalised() || lower.startsWith("al-") && lower.length() > 3;
  }

  boolean isPossessive() {
    return !lower.equalsIgnoreCase(written);
  }

  /** The end without a possessive ending. */
  int plainEnd() {
    return span.start() + lower.length();
  }

  private static boolean isPart(String text, int at, int end) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    boolean joins = c == '\'' || c == '’' || c == '-' || c == '.' || c == '/' || c == '&';
    return joins
        && at > 0
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && at + 1 < end
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
