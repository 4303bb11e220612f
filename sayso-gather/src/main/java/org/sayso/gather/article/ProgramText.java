package org.sayso.gather.article;

import java.util.regex.Pattern;

/** Data and addresses that were meant for a page's scripts and stand in its text. */
final class ProgramText {
  private static final Pattern FILE =
      Pattern.compile(
          "https?://\\S+\\.(?:js|css|png|jpe?g|gif|svg|webp|woff2?)\\S*", Pattern.CASE_INSENSITIVE);
  private static final int FEWEST_FIELDS = 4;

  private ProgramText() {}

  /** Whether a text is the address of a script, style or picture, or JSON. */
  static boolean is(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    if (first == 'h') {
      return text.indexOf(' ') < 0 && FILE.matcher(text).matches();
    }
    if (first != '{' && first != '[') {
      return false;
    }
    int fields = 0;
    for (int at = text.indexOf("\":"); at >= 0 && fields < FEWEST_FIELDS; fields++) {
      at = text.indexOf("\":", at + 2);
    }
    return fields >= FEWEST_FIELDS;
  }
}
