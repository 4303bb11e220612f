package org.sayso.read.structure;

import java.util.Set;
import org.sayso.model.TextSpan;

/** Decides whether a terminator ends its sentence. */
final class SentenceEnd {
  /** How far back and ahead a word is read; a longer one is no abbreviation. */
  private static final int LONGEST_WORD = 24;

  /** Verbs after a quoted question or exclamation: {@code "Why?" Ms Ito asked.} is one sentence. */
  private static final Set<String> ASKED =
      Set.of(
          "asked",
          "said",
          "asks",
          "says",
          "wrote",
          "added",
          "replied",
          "wondered",
          "shouted",
          "cried",
          "tweeted");

  private final Abbreviations abbreviations;

  SentenceEnd(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？'
        || c == '؟' || c == '।' || c == '۔';
  }

  /** The end of a run of terminators, with the spaced ellipsis ". . ." as one run. */
  static int afterTerminators(String text, int at, int end) {
    int to = at;
    while (to < end && isTerminator(text.charAt(to))) {
      to++;
      if (to + 1 < end
          && text.charAt(to) == ' '
          && text.charAt(to + 1) == '.'
          && text.charAt(to - 1) == '.') {
        to++;
      }
    }
    return to;
  }

  static int afterClosers(String text, int at, int end) {
    int to = at;
    while (to < end && Signs.closes(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /**
   * @param start where the sentence begins
   * @param terminator the first terminator
   * @param marks behind the terminators
   * @param end behind the closing marks; inside the paragraph
   */
  boolean isEnd(String text, TextSpan paragraph, int start, int terminator, int marks, int end) {
    if (isWide(text.charAt(terminator))) {
      return true;
    }
    if (!Signs.isSpace(text.charAt(end))) {
      return isMissingSpace(text, paragraph, terminator, marks, end);
    }
    int next = end;
    while (next < paragraph.end()
        && (Signs.isSpace(text.charAt(next))
            || Signs.opens(text.charAt(next))
            || Signs.isDash(text.charAt(next)))) {
      next++;
    }
    if (next == paragraph.end()) {
      return false;
    }
    int first = text.codePointAt(next);
    if (Character.isLowerCase(first)) {
      return false;
    }
    boolean quoteClosed = end > marks && Signs.isStraightOrCurlyQuote(text.charAt(end - 1));
    boolean fullStop = marks == terminator + 1 && text.charAt(terminator) == '.';
    if (!fullStop) {
      return !(quoteClosed && isAsked(text, next, paragraph.end()));
    }
    if (quoteClosed) {
      return true;
    }
    return isEndAfterWord(text, start, terminator, next, paragraph.end());
  }

  private static boolean isWide(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  /**
   * "…in March.The talks": two lower-case letters, a full stop and a capitalised word, and nothing
   * of an address.
   */
  private boolean isMissingSpace(
      String text, TextSpan paragraph, int terminator, int marks, int end) {
    if (marks != terminator + 1 || end != marks || text.charAt(terminator) != '.') {
      return false;
    }
    if (terminator - 2 < paragraph.start() || end + 2 > paragraph.end()) {
      return false;
    }
    boolean words =
        Character.isLowerCase(text.charAt(terminator - 1))
            && Character.isLowerCase(text.charAt(terminator - 2))
            && Character.isUpperCase(text.charAt(end))
            && (Character.isLowerCase(text.charAt(end + 1)) || Signs.isSpace(text.charAt(end + 1)));
    if (!words) {
      return false;
    }
    String following = text.substring(end, wordEnd(text, end, paragraph.end()));
    if (following.length() < 4 && !abbreviations.startsSentences(following)) {
      return false;
    }
    String around =
        text.substring(
            wordStart(text, terminator, paragraph.start()), wordEnd(text, end, paragraph.end()));
    return around.indexOf('/') < 0
        && around.indexOf('@') < 0
        && around.indexOf('.') == around.lastIndexOf('.');
  }

  private boolean isEndAfterWord(String text, int start, int stop, int next, int limit) {
    int wordStart = wordStart(text, stop, start);
    String word = text.substring(wordStart, stop);
    boolean number = Character.isDigit(text.codePointAt(next));
    int followingEnd = wordEnd(text, next, limit);
    String following = text.substring(next, followingEnd);
    boolean starter =
        abbreviations.startsSentences(following)
            && !(followingEnd < limit
                && text.charAt(followingEnd) == '.'
                && following.length() == 1);
    if (isListNumber(word) && text.substring(start, wordStart).isBlank()) {
      return false;
    }
    Abbreviations.Use use = abbreviations.use(word);
    if (use != null) {
      return switch (use) {
        case LEADS -> false;
        case BEFORE_NUMBER -> !number;
        case MAY_END -> starter;
      };
    }
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return starter;
    }
    if (isDotted(word)) {
      return starter;
    }
    return true;
  }

  /** "1", "12": at the beginning of a sentence it counts what follows. */
  private static boolean isListNumber(String word) {
    return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  /** "U.S", "Ph.D", "a.m": letters with full stops between them. */
  private static boolean isDotted(String word) {
    int dot = word.indexOf('.');
    if (dot <= 0 || word.length() > 9) {
      return false;
    }
    for (String part : word.split("\\.", -1)) {
      if (part.isEmpty() || part.length() > 2 || !Character.isLetter(part.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Up to four words, the last of them a verb of asking: the teller of a quoted question. */
  private static boolean isAsked(String text, int at, int limit) {
    int from = at;
    for (int words = 0; words < 4 && from < limit; words++) {
      int to = wordEnd(text, from, limit);
      if (ASKED.contains(text.substring(from, to))) {
        return true;
      }
      int gap = to < limit && text.charAt(to) == '.' ? to + 1 : to;
      if (gap + 1 >= limit || text.charAt(gap) != ' ') {
        return false;
      }
      from = gap + 1;
    }
    return false;
  }

  private static int wordStart(String text, int end, int least) {
    int from = end;
    while (from > least && end - from < LONGEST_WORD && isInWord(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static int wordEnd(String text, int start, int most) {
    int to = start;
    while (to < most
        && to - start < LONGEST_WORD
        && (Character.isLetterOrDigit(text.charAt(to))
            || text.charAt(to) == '/'
            || text.charAt(to) == '@')) {
      to++;
    }
    return to;
  }

  private static boolean isInWord(char c) {
    return !Signs.isSpace(c) && !Signs.opens(c) && !Signs.isDash(c) && c != ',';
  }
}
