package org.sayso.read.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sayso.model.TextSpan;

/**
 * A word or figure of a sentence.
 *
 * @param digits the value of a figure of at most twelve digits, with commas for thousands; {@code
 *     null} for a word, and for a figure with a decimal point or a sign of its own before it
 */
record CountWord(String lower, @Nullable Long digits, TextSpan span) {
  private static final int MOST_DIGITS = 12;

  static List<CountWord> in(String text, TextSpan sentence) {
    List<CountWord> words = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = at;
      while (end < sentence.end() && isPart(text, end, sentence.end())) {
        end++;
      }
      if (end > at) {
        String lower = text.substring(at, end).toLowerCase(Locale.ROOT);
        boolean signed = at > sentence.start() && "$€£#".indexOf(text.charAt(at - 1)) >= 0;
        words.add(new CountWord(lower, signed ? null : digits(lower), new TextSpan(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  /** Whether it may be a year: four digits without a comma, from 1800 to 2099. */
  boolean isYear() {
    return lower.length() == 4 && digits != null && digits >= 1800 && digits < 2100;
  }

  private static @Nullable Long digits(String word) {
    String plain = word.replace(",", "");
    boolean figure =
        !plain.isEmpty()
            && plain.length() <= MOST_DIGITS
            && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    return figure ? Long.valueOf(plain) : null;
  }

  private static boolean isPart(String text, int at, int end) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean between = at + 1 < end && Character.isDigit(text.charAt(at + 1));
    return (c == ',' || c == '.') && between && at > 0 && Character.isDigit(text.charAt(at - 1));
  }
}
