package org.sayso.cli.html;

/**
 * HTML under construction. Text and attribute values are always escaped; only this class writes
 * angle brackets. Not for use by several threads.
 */
final class Html {
  private final StringBuilder text = new StringBuilder(16_384);

  /** Opens an element; names and values in turn. */
  Html open(String element, String... attributes) {
    text.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      text.append('"');
    }
    text.append('>');
    return this;
  }

  Html close(String element) {
    text.append("</").append(element).append('>');
    return this;
  }

  Html line() {
    text.append('\n');
    return this;
  }

  Html text(String words) {
    escape(words);
    return this;
  }

  /** An element that holds nothing but text. */
  Html element(String element, String words, String... attributes) {
    return open(element, attributes).text(words).close(element);
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        case '\'' -> text.append("&#39;");
        default -> text.append(isShown(c) ? c : '\uFFFD');
      }
    }
  }

  /** Controls that HTML forbids, and marks that turn the direction of writing for what follows. */
  private static boolean isShown(char c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    return !control && !(c >= '\u202A' && c <= '\u202E') && !(c >= '\u2066' && c <= '\u2069');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
