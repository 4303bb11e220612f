package org.sayso.ledger.text;

import java.util.Locale;

/**
 * Takes English endings off a word, lightly: possessive, plural, {@code -ed}, {@code -ing}, a
 * doubled consonant before them and a silent {@code e}. Words that then look alike are compared as
 * equal; the stem is never shown.
 *
 * <pre>{@code
 * WordStem.of("attacks")  // "attack"
 * WordStem.of("stopped")  // "stop"
 * WordStem.of("homes")    // "hom", as for "home"
 * }</pre>
 */
public final class WordStem {
  private WordStem() {}

  public static String of(String word) {
    String stem = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (stem.endsWith("'s")) {
      stem = stem.substring(0, stem.length() - 2);
    } else if (stem.endsWith("'")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    int length = stem.length();
    if (length < 4) {
      return stem;
    }
    if (stem.endsWith("ies") || stem.endsWith("ied")) {
      return stem.substring(0, length - 3) + "i";
    }
    if (stem.endsWith("sses")) {
      return stem.substring(0, length - 2);
    }
    if (stem.endsWith("ing") && length >= 6) {
      return trim(stem.substring(0, length - 3));
    }
    if (stem.endsWith("ed") && length >= 5) {
      return trim(stem.substring(0, length - 2));
    }
    if (stem.endsWith("s")
        && !stem.endsWith("ss")
        && !stem.endsWith("us")
        && !stem.endsWith("is")) {
      stem = stem.substring(0, length - 1);
    }
    if (stem.endsWith("y")) {
      return stem.substring(0, stem.length() - 1) + "i";
    }
    return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static String trim(String stem) {
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    if (last >= 3 && end == stem.charAt(last - 1) && "bdfgmnprt".indexOf(end) >= 0) {
      return stem.substring(0, last);
    }
    if (end == 'y') {
      return stem.substring(0, last) + "i";
    }
    return last >= 3 && end == 'e' ? stem.substring(0, last) : stem;
  }
}
