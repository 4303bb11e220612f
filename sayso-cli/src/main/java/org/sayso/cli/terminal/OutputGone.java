package org.sayso.cli.terminal;

/**
 * Nobody reads the output any more, as after {@code sayso claims | head -1}. No mistake of anybody:
 * the command ends without a word.
 */
public final class OutputGone extends RuntimeException {
  private static final long serialVersionUID = 1;

  public OutputGone(Throwable cause) {
    super("whoever reads the output has gone", cause);
  }
}
