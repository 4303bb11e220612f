package org.sayso.gather.metadata;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Small comparisons of short texts. */
final class Words {
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** Character references resolved, tags taken out, white space made single. */
  static String plain(String text) {
    String words = text;
    for (int i = 0; i < 2 && words.indexOf('&') >= 0; i++) {
      words = Parser.unescapeEntities(words, false);
    }
    if (words.indexOf('<') >= 0 && words.indexOf('>') > words.indexOf('<')) {
      words = TAG.matcher(words).replaceAll("");
    }
    return single(words);
  }

  /** White space made single, none at the ends, zero-width spaces out. */
  private static String single(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean space = false;
    boolean changed = false;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (next == '\u200b') {
        continue;
      }
      if (next == '\u00a0' || Character.isWhitespace(next)) {
        space = words.length() > 0;
        changed |= next != ' ';
        continue;
      }
      if (space) {
        words.append(' ');
        space = false;
      }
      words.append(next);
    }
    return words.length() == text.length() && !changed ? text : words.toString();
  }

  /** Letters and digits only, in lower case. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int letter = text.codePointAt(i);
      if (Character.isLetterOrDigit(letter)) {
        letters.appendCodePoint(Character.toLowerCase(letter));
      }
    }
    return letters.toString();
  }

  /** The share of one text's words that the other has too, 0 to 1. */
  static double overlap(String one, String other) {
    Set<String> words = set(one);
    if (words.isEmpty()) {
      return 0;
    }
    Set<String> others = set(other);
    return words.stream().filter(others::contains).count() / (double) words.size();
  }

  private static Set<String> set(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(BETWEEN.split(text.toLowerCase(Locale.ROOT), -1)));
    words.remove("");
    return words;
  }
}
