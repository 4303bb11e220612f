package org.sayso.server.page;

/**
 * What may be shown: no controls that HTML forbids and no marks that turn the direction of writing
 * for what follows, by which a report could hide or swap words of the page.
 */
final class ShownText {
  private ShownText() {}

  /** The same text with U+FFFD in the place of every such character. */
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isShown(text.charAt(i))) {
        return replaced(text, i);
      }
    }
    return text;
  }

  private static String replaced(String text, int from) {
    char[] chars = text.toCharArray();
    for (int i = from; i < chars.length; i++) {
      if (!isShown(chars[i])) {
        chars[i] = '\uFFFD';
      }
    }
    return new String(chars);
  }

  private static boolean isShown(char c) {
    if (c < ' ') {
      return c == '\n' || c == '\t' || c == '\r';
    }
    return !(c >= '\u007F' && c <= '\u009F')
        && !(c >= '\u202A' && c <= '\u202E')
        && !(c >= '\u2066' && c <= '\u2069');
  }
}
