package org.sayso.read.names;

import java.util.Arrays;

/** How alike two words of names are spelled. */
final class WordSimilarity {
  private static final double INITIAL = 0.85;
  private static final double EQUIVALENT = 0.92;
  private static final double SKELETON_DISCOUNT = 0.97;
  private static final double VOWEL_CHANGE = 0.7;

  private final NameWords words;

  WordSimilarity(NameWords words) {
    this.words = words;
  }

  /** From 0, nothing in common, to 1, the same letters. Symmetric. */
  double of(String one, String other, NameKind kind) {
    if (one.equals(other)) {
      return 1;
    }
    boolean initial =
        kind == NameKind.PERSON
            && (one.length() == 1 || other.length() == 1)
            && one.charAt(0) == other.charAt(0);
    if (initial) {
      return INITIAL;
    }
    if (hasDigit(one) || hasDigit(other)) {
      return 0;
    }
    double best = words.equivalent(one, other, kind) ? EQUIVALENT : 0;
    best = Math.max(best, edited(one, other));
    return Math.max(best, SKELETON_DISCOUNT * edited(SpellingForm.of(one), SpellingForm.of(other)));
  }

  static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /**
   * One minus the edit distance over the longer length; a change between vowels costs less, a swap
   * of neighbours one.
   */
  static double edited(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return longer == 0 ? 1 : Math.max(0, 1 - distance(one, other) / longer);
  }

  private static double distance(String one, String other) {
    double[] twoBack = new double[other.length() + 1];
    double[] previous = new double[other.length() + 1];
    double[] current = new double[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        double change = a == b ? 0 : vowel(a) && vowel(b) ? VOWEL_CHANGE : 1;
        current[j] =
            Math.min(Math.min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + change);
        if (i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2)) {
          current[j] = Math.min(current[j], twoBack[j - 2] + 1);
        }
      }
      double[] spare = twoBack;
      twoBack = previous;
      previous = current;
      current = spare;
      Arrays.fill(current, 0);
    }
    return previous[other.length()];
  }

  private static boolean vowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }
}
