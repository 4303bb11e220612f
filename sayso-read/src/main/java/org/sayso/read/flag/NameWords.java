package org.sayso.read.flag;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.TextSpan;

/**
 * The words of a name: runs of letters, and an apostrophe between letters; a possessive ending is
 * left out.
 */
final class NameWords {
  private NameWords() {}

  static List<TextSpan> in(String text, TextSpan name) {
    List<TextSpan> words = new ArrayList<>();
    int at = name.start();
    while (at < name.end()) {
      int end = at;
      while (end < name.end() && isPart(text, end, name.end())) {
        end++;
      }
      if (end > at) {
        words.add(new TextSpan(at, end));
      }
      at = Math.max(end, at) + 1;
    }
    return words;
  }

  private static boolean isPart(String text, int at, int end) {
    char c = text.charAt(at);
    if (Character.isLetter(c)) {
      return true;
    }
    boolean between =
        at + 2 < end
            && Character.isLetter(text.charAt(at + 1))
            && Character.isLetter(text.charAt(at + 2));
    return (c == '\'' || c == '’') && between;
  }
}
