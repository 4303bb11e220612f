package org.sayso.cli.read;

import java.util.Locale;
import org.sayso.cli.Console;

/**
 * One line on standard error that tells how far long work is. Only where standard error is a
 * terminal and standard output is not, and only after a while.
 */
public final class ProgressLine {
  private static final long NANOS_BEFORE_FIRST = 2_000_000_000L;
  private static final long NANOS_BETWEEN = 200_000_000L;

  private final Console console;
  private final boolean welcome;
  private final long start = System.nanoTime();
  private long shownAt;
  private boolean visible;

  private ProgressLine(Console console, boolean welcome) {
    this.console = console;
    this.welcome = welcome;
  }

  /** For work whose results are not printed as they come. */
  public static ProgressLine create(Console console) {
    return new ProgressLine(console, console.terminal().error() && !console.terminal().output());
  }

  /** Tells how far the work is, now and then. */
  public void show(int read, int skipped) {
    long now = System.nanoTime();
    if (!welcome || now - start < NANOS_BEFORE_FIRST || now - shownAt < NANOS_BETWEEN) {
      return;
    }
    double perSecond = read / ((now - start) / 1e9);
    String line = String.format(Locale.ROOT, "%,d read, %.1f a second", read, perSecond);
    console.err().print("\r\u001B[K" + line + (skipped == 0 ? "" : ", " + skipped + " skipped"));
    console.err().flush();
    shownAt = now;
    visible = true;
  }

  /** Takes the line away, before anything else is printed. */
  public void clear() {
    if (visible) {
      console.err().print("\r\u001B[K");
      visible = false;
    }
  }
}
