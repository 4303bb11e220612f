package org.sayso.bench.command;

import java.io.PrintWriter;
import java.util.List;
import org.sayso.model.Problem;

/** Tells of errors in the input: the first few in full, then how many there are. */
final class InputErrors {
  private static final int SHOWN = 20;

  private InputErrors() {}

  /**
   * @return the exit code: 1 if there are any, since the figures are then not valid
   */
  static int report(List<Problem> problems, PrintWriter err) {
    problems.stream().limit(SHOWN).forEach(problem -> err.println("error: " + problem.message()));
    if (problems.isEmpty()) {
      return 0;
    }
    err.println(problems.size() + " errors in the input: the figures above are not valid");
    return 1;
  }
}
