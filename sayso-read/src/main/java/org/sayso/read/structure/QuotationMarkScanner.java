package org.sayso.read.structure;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.QuotationMark.Family;
import org.sayso.read.structure.QuotationMark.Side;

/**
 * Finds the quotation marks of a text and tells from its neighbours what each does. Inch and foot
 * marks and apostrophes are none.
 */
final class QuotationMarkScanner {
  private QuotationMarkScanner() {}

  static List<QuotationMark> scan(String text, List<TextSpan> paragraphs) {
    List<QuotationMark> marks = new ArrayList<>();
    for (int number = 0; number < paragraphs.size(); number++) {
      TextSpan paragraph = paragraphs.get(number);
      List<QuotationMark> singles = SingleQuotes.find(text, paragraph, number);
      int single = 0;
      int at = paragraph.start();
      while (at < paragraph.end()) {
        if (single < singles.size() && singles.get(single).start() == at) {
          marks.add(singles.get(single++));
          at++;
          continue;
        }
        QuotationMark mark = markAt(text, paragraph, at, number);
        if (mark == null) {
          at++;
        } else {
          marks.add(mark);
          at = mark.end();
        }
      }
    }
    return marks;
  }

  private static @org.jspecify.annotations.Nullable QuotationMark markAt(
      String text, TextSpan paragraph, int at, int number) {
    char c = text.charAt(at);
    return switch (c) {
      case '"', '＂' ->
          isInch(text, paragraph, at)
              ? null
              : mark(Family.STRAIGHT, byPlace(text, paragraph, at, at + 1), at, at + 1, number);
      case '\'', '`' ->
          isDoubled(text, paragraph, at, c)
              ? mark(
                  Family.STRAIGHT,
                  c == '`' ? Side.OPENS : byPlace(text, paragraph, at, at + 2),
                  at,
                  at + 2,
                  number)
              : null;
      case '„', '‟' -> mark(Family.CURLY, Side.OPENS, at, at + 1, number);
      case '“' ->
          mark(
              Family.CURLY,
              closesByPlace(text, paragraph, at, at + 1) ? Side.EITHER : Side.OPENS,
              at,
              at + 1,
              number);
      case '”' ->
          mark(
              Family.CURLY,
              byPlace(text, paragraph, at, at + 1) == Side.OPENS ? Side.EITHER : Side.CLOSES,
              at,
              at + 1,
              number);
      case '«' ->
          mark(
              Family.GUILLEMET,
              closesByPlace(text, paragraph, at, at + 1) ? Side.EITHER : Side.OPENS,
              at,
              at + 1,
              number);
      case '»' ->
          mark(
              Family.GUILLEMET,
              byPlace(text, paragraph, at, at + 1) == Side.OPENS ? Side.EITHER : Side.CLOSES,
              at,
              at + 1,
              number);
      case '‹' ->
          mark(
              Family.SINGLE_GUILLEMET,
              closesByPlace(text, paragraph, at, at + 1) ? Side.EITHER : Side.OPENS,
              at,
              at + 1,
              number);
      case '›' ->
          mark(
              Family.SINGLE_GUILLEMET,
              byPlace(text, paragraph, at, at + 1) == Side.OPENS ? Side.EITHER : Side.CLOSES,
              at,
              at + 1,
              number);
      case '「' -> mark(Family.CORNER, Side.OPENS, at, at + 1, number);
      case '」' -> mark(Family.CORNER, Side.CLOSES, at, at + 1, number);
      case '『' -> mark(Family.WHITE_CORNER, Side.OPENS, at, at + 1, number);
      case '』' -> mark(Family.WHITE_CORNER, Side.CLOSES, at, at + 1, number);
      default -> null;
    };
  }

  private static QuotationMark mark(Family family, Side side, int start, int end, int paragraph) {
    return new QuotationMark(family, side, start, end, paragraph);
  }

  /**
   * A mark with free space or an opening bracket before it opens; one with a word or point before
   * it and free space behind it closes.
   */
  static Side byPlace(String text, TextSpan paragraph, int start, int end) {
    boolean freeBefore = start == paragraph.start() || leavesFree(text.charAt(start - 1));
    boolean freeBehind = end == paragraph.end() || Signs.isSpace(text.charAt(end));
    if (freeBefore && !freeBehind) {
      return isPointAt(text, end) ? Side.EITHER : Side.OPENS;
    }
    if (!freeBefore && closesByPlace(text, paragraph, start, end)) {
      return Side.CLOSES;
    }
    return Side.EITHER;
  }

  private static boolean closesByPlace(String text, TextSpan paragraph, int start, int end) {
    boolean wordBefore = start > paragraph.start() && !leavesFree(text.charAt(start - 1));
    return wordBefore
        && (end == paragraph.end()
            || !Signs.isWordPart(text, end) && !"([{$£€#@".contains(text.substring(end, end + 1)));
  }

  private static boolean leavesFree(char before) {
    return Signs.isSpace(before)
        || before == '('
        || before == '['
        || before == '{'
        || before == '/'
        || before == '='
        || before == '¿'
        || before == '¡';
  }

  private static boolean isPointAt(String text, int at) {
    return at < text.length() && ",.;:!?)]".indexOf(text.charAt(at)) >= 0;
  }

  /**
   * 12" and 6'2": a digit before it, and no letter behind it. {@link QuotationFinder} decides again
   * when a quotation is open.
   */
  private static boolean isInch(String text, TextSpan paragraph, int at) {
    int digits = at;
    while (digits > paragraph.start()
        && Character.isDigit(text.charAt(digits - 1))
        && at - digits < 3) {
      digits--;
    }
    return digits < at
        && digits > paragraph.start()
        && "'’′".indexOf(text.charAt(digits - 1)) >= 0
        && digits - 1 > paragraph.start()
        && Character.isDigit(text.charAt(digits - 2));
  }

  private static boolean isDoubled(String text, TextSpan paragraph, int at, char c) {
    return at + 1 < paragraph.end()
        && text.charAt(at + 1) == c
        && !(at + 2 < paragraph.end() && text.charAt(at + 2) == c);
  }
}
