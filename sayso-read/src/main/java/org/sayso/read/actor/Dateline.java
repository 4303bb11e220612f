package org.sayso.read.actor;

import java.util.regex.Pattern;
import org.sayso.model.TextSpan;

/** Knows the place of writing at the head of a paragraph: "PORT HALDE, Kelmora (Northline) —". */
final class Dateline {
  /** What follows the place in "PORT HALDE, Kelmora (Northline) — The coast guard". */
  private static final Pattern AFTER_PLACE =
      Pattern.compile("(?:, ?[\\p{L}. ]{1,40})?(?: ?\\([^)\\n]{1,40}\\))? ?(?:—|–|--| - ).*");

  private Dateline() {}

  /** Whether a mention is such a place. */
  static boolean isPlace(String text, TextSpan mention) {
    boolean opens = mention.start() == 0 || text.charAt(mention.start() - 1) == '\n';
    int lineEnd = text.indexOf('\n', mention.end());
    return opens
        && AFTER_PLACE
            .matcher(text.substring(mention.end(), lineEnd < 0 ? text.length() : lineEnd))
            .matches();
  }
}
