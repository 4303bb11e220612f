package org.sayso.read.place;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.TextSpan;

/** Tells the name of a place that stands for its government ("Beijing said") from the place. */
final class Metonyms {
  private static final Pattern NEXT =
      Pattern.compile(
          "\\G,? (?:also |later |then |has |have |had |already |not |never )*(\\p{L}+)");

  private static final Pattern STATE =
      Pattern.compile(
          "\\G(?: has| have| had)? (?:is|are|was|were|been|remains|remained)(?: not| also| still| now| already)* [\"“]?(\\p{L}+)");

  private static final String ACCORDING = "according to ";
  private static final int POSSESSIVE = 2;

  private final PlaceWords words;

  Metonyms(PlaceWords words) {
    this.words = words;
  }

  /**
   * Whether a verb of saying or willing follows that only people can be the subject of, or a state
   * that only they can be in ("was aware"), or the words before say that the place is the speaker.
   */
  boolean acts(String text, PlaceCandidate candidate) {
    if (candidate.region()) {
      return false;
    }
    int start = candidate.span().start();
    if (text.startsWith(ACCORDING, start - ACCORDING.length())
        || text.startsWith("A" + ACCORDING.substring(1), start - ACCORDING.length())) {
      return true;
    }
    if (candidate.located()) {
      return false;
    }
    Matcher next = NEXT.matcher(text).region(candidate.span().end(), text.length());
    Matcher state = STATE.matcher(text).region(candidate.span().end(), text.length());
    return next.lookingAt() && words.is("metonym-verb", String.valueOf(next.group(1)))
        || state.lookingAt() && words.is("metonym-state", String.valueOf(state.group(1)));
  }

  /**
   * Whether a source span speaks through the place: it is the place, or ends in it without a word
   * such as "in" before it.
   *
   * @param sources the spans that a reading gives as the sources of attributions
   */
  static boolean speaks(PlaceCandidate candidate, List<TextSpan> sources) {
    for (TextSpan source : sources) {
      boolean whole = source.start() == candidate.span().start() || !candidate.located();
      boolean last = source.end() - candidate.whole().end() <= POSSESSIVE;
      if (source.contains(candidate.span()) && whole && last) {
        return true;
      }
    }
    return false;
  }
}
