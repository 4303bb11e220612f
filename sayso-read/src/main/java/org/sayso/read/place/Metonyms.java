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

  private final PlaceWords words;

  Metonyms(PlaceWords words) {
    this.words = words;
  }

  /** Whether a verb of saying or willing follows that only people can be the subject of. */
  boolean acts(String text, PlaceCandidate candidate) {
    if (candidate.located() || candidate.region()) {
      return false;
    }
    Matcher next = NEXT.matcher(text).region(candidate.span().end(), text.length());
    return next.lookingAt() && words.is("metonym-verb", next.group(1));
  }

  /**
   * Whether a source span speaks through the place: it is the place, or ends in it, without a word
   * such as "in" before it.
   *
   * @param sources the spans that a reading gives as the sources of attributions
   */
  static boolean speaks(PlaceCandidate candidate, List<TextSpan> sources) {
    return !candidate.located()
        && sources.stream()
            .anyMatch(
                source ->
                    source.contains(candidate.span())
                        && source.end() - candidate.whole().end() <= 2);
  }
}
