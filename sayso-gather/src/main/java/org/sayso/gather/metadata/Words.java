package org.sayso.gather.metadata;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Small comparisons of short texts. */
final class Words {
  private Words() {}

  /** Character references resolved, tags taken out, white space made single. */
  static String plain(String text) {
    String words = text;
    for (int i = 0; i < 2 && words.indexOf('&') >= 0; i++) {
      words = Parser.unescapeEntities(words, false);
    }
    if (words.indexOf('<') >= 0 && words.indexOf('>') > words.indexOf('<')) {
      words = words.replaceAll("</?[a-zA-Z][^<>]{0,300}>", "");
    }
    return words.replace('\u00a0', ' ').replace("\u200b", "").replaceAll("\\s+", " ").strip();
  }

  /** Letters and digits only, in lower case. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
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
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    words.remove("");
    return words;
  }
}
