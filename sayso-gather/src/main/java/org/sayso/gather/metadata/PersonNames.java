package org.sayso.gather.metadata;

import java.util.Locale;
import java.util.Set;

/** Whether words look like the name of one person. */
final class PersonNames {
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_WITHOUT_BLANKS = 12;
  private static final int LONGEST_CASELESS = 40;

  /** Small words within names. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von",
          "der", "den", "ter", "ten", "zu", "zur", "af", "av", "al", "el", "bin", "bint", "ibn",
          "y", "e", "i", "und", "ní", "mac", "o", "abu", "st.", "’t", "'t", "dela", "los", "las");

  private PersonNames() {}

  /**
   * Two to five words that open with capitals, particles aside; in scripts without capitals two to
   * four words, or a short name without blanks.
   */
  static boolean fits(String name) {
    if (name.isEmpty() || name.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    if (name.indexOf('\u3002') >= 0 || name.indexOf('?') >= 0 || name.indexOf('!') >= 0) {
      return false;
    }
    String[] words = name.split(" ", -1);
    boolean cased = false;
    int open = 0;
    for (String word : words) {
      int first = firstLetter(word);
      boolean caseless = Character.getType(first) == Character.OTHER_LETTER;
      cased |= !caseless;
      if (caseless || Character.isUpperCase(first) || Character.isTitleCase(first)) {
        open++;
      } else if (!PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && first != '"') {
        return false;
      }
    }
    if (!cased) {
      return words.length == 1
          ? name.length() >= 2 && name.length() <= LONGEST_WITHOUT_BLANKS
          : words.length <= MOST_WORDS && name.length() <= LONGEST_CASELESS;
    }
    return open >= 2 && words.length <= MOST_WORDS;
  }

  private static int firstLetter(String word) {
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      if (Character.isLetter(word.codePointAt(i))) {
        return word.codePointAt(i);
      }
    }
    return '"';
  }
}
