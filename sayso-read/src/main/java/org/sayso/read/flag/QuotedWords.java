package org.sayso.read.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a quotation for comparing: lower case, without punctuation and without what an
 * editor put in brackets.
 */
final class QuotedWords {
  private QuotedWords() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int brackets = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '[') {
        brackets++;
      } else if (c == ']' && brackets > 0) {
        brackets--;
      } else if (brackets == 0 && Character.isLetterOrDigit(c)) {
        word.append(c);
        continue;
      } else if (brackets == 0 && (c == '\'' || c == '’')) {
        continue;
      }
      if (!word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
