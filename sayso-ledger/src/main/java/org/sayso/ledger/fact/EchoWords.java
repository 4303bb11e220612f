package org.sayso.ledger.fact;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

/**
 * Tells whether a report says that somebody says the same as the one before: "security officials
 * also say that …", "people in the coastguard say so too". An "also" inside what is said is about
 * something else. Pure.
 */
final class EchoWords {
  private static final Pattern BESIDE =
      Pattern.compile("(?i)\\b(?:also|too|likewise|as well|echoed|equally)\\b");
  private static final Pattern AT_END =
      Pattern.compile("(?i).*\\b(?:too|as well|likewise|(?:much )?the same|as much)\\W*");
  private static final int FARTHEST = 160;

  private EchoWords() {}

  static boolean in(String text, RoleSpans spans) {
    if (spans.cue().isEmpty() || spans.source().isEmpty()) {
      return false;
    }
    TextSpan cue = spans.cue().get(0);
    TextSpan source = spans.source().get(0);
    int from = Math.min(cue.start(), source.start());
    int to = Math.max(cue.end(), source.end());
    StringBuilder outside = new StringBuilder(to - from < FARTHEST ? text.substring(from, to) : "");
    for (TextSpan content : spans.content()) {
      if (content.start() >= from && content.end() <= to) {
        return false;
      }
      if (content.start() >= to && content.start() - to < FARTHEST) {
        outside.append(' ').append(text, to, content.start());
      }
    }
    boolean ends =
        spans.content().stream()
            .max(Comparator.comparing(TextSpan::end))
            .filter(
                last ->
                    AT_END
                            .matcher(
                                text.substring(
                                    last.start(), Math.min(text.length(), last.end() + TAIL)))
                            .lookingAt()
                        && last.length() < SHORT)
            .isPresent();
    return BESIDE.matcher(outside).find() || ends;
  }

  private static final int TAIL = 10;

  /** A longer one says something itself. */
  private static final int SHORT = 60;
}
