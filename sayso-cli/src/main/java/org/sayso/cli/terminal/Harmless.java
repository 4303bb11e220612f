package org.sayso.cli.terminal;

/** Words of reports for a terminal: control characters would let them command it. */
public final class Harmless {
  private Harmless() {}

  /** Text with its line breaks. */
  public static String text(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n]]|\\p{Cf}", "�");
  }

  /** Text on one line. */
  public static String line(String text) {
    return text(text.replaceAll("\\s+", " "));
  }
}
