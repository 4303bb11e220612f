package org.sayso.ledger.desk;

/** The limits of what people write at the desk. */
final class DeskText {
  /** Longer than any finding that somebody reads. */
  static final int LONGEST = 50_000;

  private DeskText() {}

  /** The text without blanks around it. */
  static String checked(String name, String text) {
    String stripped = text.strip();
    if (stripped.length() > LONGEST) {
      throw new IllegalArgumentException(
          name
              + " has "
              + stripped.length()
              + " characters; at most "
              + LONGEST
              + " are kept. Attach it as an evidence file instead.");
    }
    return stripped;
  }

  /** The same, and not empty. */
  static String needed(String name, String text) {
    String stripped = checked(name, text);
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(name + " is empty");
    }
    return stripped;
  }
}
