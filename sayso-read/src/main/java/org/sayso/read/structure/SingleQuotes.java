package org.sayso.read.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.QuotationMark.Family;
import org.sayso.read.structure.QuotationMark.Side;

/**
 * Tells single quotation marks from apostrophes. A single mark counts only as one of a pair within
 * its paragraph; a possessive ("the workers' rights") closes nothing if a better closing mark
 * follows before the next opening one.
 */
final class SingleQuotes {
  /** Words that are written with an apostrophe in front. */
  private static final Set<String> CLIPPED =
      Set.of(
          "em", "til", "tis", "twas", "cause", "bout", "round", "n", "tween", "cos", "cuz", "im",
          "er", "nuff");

  private SingleQuotes() {}

  static List<QuotationMark> find(String text, TextSpan paragraph, int number) {
    List<QuotationMark> pairs = new ArrayList<>();
    int open = -1;
    int weakClose = -1;
    int strongClose = -1;
    for (int at = paragraph.start(); at <= paragraph.end(); at++) {
      boolean end = at == paragraph.end();
      if (end || opens(text, paragraph, at)) {
        addPair(open, strongClose >= 0 ? strongClose : weakClose, number, pairs);
        open = at;
        weakClose = -1;
        strongClose = -1;
      } else if (open >= 0 && strongClose < 0 && closes(text, paragraph, at, open)) {
        if (isPossessive(text, at, paragraph.end())) {
          weakClose = weakClose < 0 ? at : weakClose;
        } else {
          strongClose = at;
        }
      }
    }
    return pairs;
  }

  private static void addPair(int open, int close, int number, List<QuotationMark> pairs) {
    if (open >= 0 && close > open + 1) {
      pairs.add(new QuotationMark(Family.SINGLE, Side.OPENS, open, open + 1, number));
      pairs.add(new QuotationMark(Family.SINGLE, Side.CLOSES, close, close + 1, number));
    }
  }

  private static boolean opens(String text, TextSpan paragraph, int at) {
    char c = text.charAt(at);
    if (c != '\'' && c != '‘' && c != '‚' && c != '‛' || isDoubled(text, paragraph, at, c)) {
      return false;
    }
    boolean free =
        at == paragraph.start()
            || Signs.isSpace(text.charAt(at - 1))
            || Signs.isDash(text.charAt(at - 1))
            || "([{\"“„«/".indexOf(text.charAt(at - 1)) >= 0;
    if (!free || at + 1 >= paragraph.end() || Signs.isSpace(text.charAt(at + 1))) {
      return false;
    }
    return c == '‚' || !isClipped(text, at + 1, paragraph.end());
  }

  private static boolean closes(String text, TextSpan paragraph, int at, int open) {
    char c = text.charAt(at);
    boolean fits = c == '\'' || c == '’' || c == '‘' && text.charAt(open) == '‚';
    if (!fits || isDoubled(text, paragraph, at, c) || Signs.isSpace(text.charAt(at - 1))) {
      return false;
    }
    return !Signs.isWordPart(text, at + 1) || at + 1 >= paragraph.end();
  }

  /** An s before the mark and a word behind it. */
  private static boolean isPossessive(String text, int at, int end) {
    char before = text.charAt(at - 1);
    return (before == 's' || before == 'S')
        && at + 2 < end
        && text.charAt(at + 1) == ' '
        && Character.isLetter(text.charAt(at + 2));
  }

  /** "'90s", "'em": letters or figures that were left out, not a quotation. */
  private static boolean isClipped(String text, int at, int end) {
    int to = at;
    while (to < end && Character.isLetterOrDigit(text.charAt(to)) && to - at < 8) {
      to++;
    }
    String word = text.substring(at, to).toLowerCase(Locale.ROOT);
    boolean year =
        word.length() >= 2
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1))
            && word.length() <= 3
            && !(word.length() == 3 && word.charAt(2) != 's');
    return year || CLIPPED.contains(word);
  }

  private static boolean isDoubled(String text, TextSpan paragraph, int at, char c) {
    return c == '\''
        && (at + 1 < paragraph.end() && text.charAt(at + 1) == c
            || at > paragraph.start() && text.charAt(at - 1) == c);
  }
}
