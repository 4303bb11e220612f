package org.sayso.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in lower case, with contractions written out: {@code "He couldn't"} gives he,
 * could, not. The month of May keeps its capital, which tells it from the verb.
 */
final class EnglishWords {
  private EnglishWords() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isPart(text, at)) {
        char c = text.charAt(at);
        if (",;.?!:…—―".indexOf(c) >= 0) {
          words.add(String.valueOf(c));
        }
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && isPart(text, end)) {
        end++;
      }
      String word = text.substring(at, end).replace('’', '\'');
      if (word.equals("May") && isInside(text, at)) {
        words.add(word);
      } else {
        addWord(word.toLowerCase(Locale.ROOT), words);
      }
      at = end;
    }
    return words;
  }

  /** Whether a word goes on a sentence, so that its capital makes it a name: the month of May. */
  private static boolean isInside(String text, int at) {
    return at > 1
        && text.charAt(at - 1) == ' '
        && (Character.isLetterOrDigit(text.charAt(at - 2)) || text.charAt(at - 2) == ',');
  }

  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    boolean joins = c == '\'' || c == '’' || c == '-';
    boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean behind = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return joins && behind && (before || c != '-' && at == 0);
  }

  private static void addWord(String word, List<String> words) {
    switch (word) {
      case "cannot", "can't" -> add(words, "can", "not");
      case "won't" -> add(words, "will", "not");
      case "shan't" -> add(words, "shall", "not");
      case "i'm" -> add(words, "i", "am");
      case "let's" -> words.add("let's");
      default -> addSplit(word, words);
    }
  }

  private static void addSplit(String word, List<String> words) {
    int mark = word.lastIndexOf('\'');
    if (word.endsWith("n't") && word.length() > 3) {
      add(words, word.substring(0, word.length() - 3), "not");
    } else if (mark >= 0 && word.length() - mark <= 3) {
      if (mark > 0) {
        words.add(word.substring(0, mark));
      }
      words.add(
          switch (word.substring(mark)) {
            case "'ll" -> "will";
            case "'re" -> "are";
            case "'ve" -> "have";
            default -> word.substring(mark);
          });
    } else {
      words.add(word);
    }
  }

  private static void add(List<String> words, String first, String second) {
    words.add(first);
    words.add(second);
  }
}
