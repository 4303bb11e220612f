package org.sayso.cli.ledger;

import org.sayso.cli.Console;
import org.sayso.cli.terminal.Harmless;
import org.sayso.model.Problem;

/**
 * Counts the lines of files that could not be used and lists the first {@value #LISTED} of each
 * file on standard error. To be used by one thread.
 */
final class SkippedLines {
  private static final int LISTED = 20;

  private final Console console;
  private int count;
  private int ofFile;

  SkippedLines(Console console) {
    this.console = console;
  }

  /** Lists one. */
  void add(Problem problem) {
    count++;
    ofFile++;
    if (ofFile <= LISTED) {
      tell("skipped " + problem.input() + ": " + problem.message() + " [" + problem.code() + "]");
    }
  }

  /** Ends a file: says how many more there were than are listed. */
  void endOf(String file) {
    if (ofFile > LISTED) {
      tell("skipped " + (ofFile - LISTED) + " more lines of " + file);
    }
    ofFile = 0;
  }

  int count() {
    return count;
  }

  private void tell(String what) {
    console.err().println("sayso: " + Harmless.line(what));
    console.err().flush();
  }
}
