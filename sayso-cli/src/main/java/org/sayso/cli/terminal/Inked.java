package org.sayso.cli.terminal;

/**
 * A piece of text with the look it is to have.
 *
 * @param style parameters of the terminal's SGR sequence, for example {@code 1;36}; empty for none
 */
public record Inked(String text, String style) {
  public static Inked of(String text, String style) {
    return new Inked(text, style);
  }

  public static Inked plain(String text) {
    return new Inked(text, "");
  }
}
