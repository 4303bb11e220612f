package org.sayso.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.sayso.bench.command.BenchCommand;
import org.sayso.model.SaysoException;
import picocli.CommandLine;

/** Starts {@code sayso bench}. */
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) {
    PrintWriter out =
        new PrintWriter(
            new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintWriter err =
        new PrintWriter(
            new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
    int exitCode = run(arguments, out, err);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /**
   * 0: done; 1: done, but the input has errors, or it could not be used; 2: wrong usage; 3:
   * environment; 4: a bug.
   */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    return new CommandLine(new BenchCommand())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((exception, command, parsed) -> report(exception, err))
        .execute(arguments);
  }

  private static int report(Exception exception, PrintWriter err) throws Exception {
    if (!(exception instanceof SaysoException known)) {
      throw exception;
    }
    err.println("sayso bench: " + known.getMessage());
    return switch (known.fault()) {
      case DATA -> 1;
      case USER -> 2;
      case ENVIRONMENT -> 3;
      case BUG -> 4;
    };
  }
}
