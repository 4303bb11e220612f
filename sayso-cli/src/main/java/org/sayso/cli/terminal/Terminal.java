package org.sayso.cli.terminal;

/**
 * What standard output and standard error are connected to.
 *
 * @param output whether standard output is a terminal that a person looks at
 * @param error whether standard error is one
 * @param width columns of the terminal
 * @param colour whether colours are welcome
 */
public record Terminal(boolean output, boolean error, int width, boolean colour) {
  /** Columns where nothing is known. */
  public static final int USUAL_WIDTH = 80;

  /** Narrower than this nothing can be laid out. */
  public static final int LEAST_WIDTH = 20;

  public Terminal {
    if (width < LEAST_WIDTH) {
      throw new IllegalArgumentException("width " + width + " is below " + LEAST_WIDTH);
    }
  }

  /** No terminal at all: a pipe or a file. */
  public static Terminal none() {
    return new Terminal(false, false, USUAL_WIDTH, false);
  }

  /**
   * What the launcher found out, or else what Java can tell. Colour is off where {@code NO_COLOR}
   * is set (no-color.org) or the terminal is a dumb one.
   */
  public static Terminal detect() {
    boolean console = System.console() != null;
    boolean output = flag("sayso.terminal.out", console);
    boolean error = flag("sayso.terminal.err", console);
    String noColour = System.getenv("NO_COLOR");
    boolean colour =
        output && (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    int width = Integer.getInteger("sayso.terminal.width", USUAL_WIDTH);
    return new Terminal(output, error, Math.max(LEAST_WIDTH, width), colour);
  }

  private static boolean flag(String property, boolean otherwise) {
    String value = System.getProperty(property);
    return value == null ? otherwise : Boolean.parseBoolean(value);
  }
}
