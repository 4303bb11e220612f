package org.sayso.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.sayso.bench.command.BenchCommand;
import org.sayso.cli.ExitCode;
import org.sayso.model.ReadingStage;
import org.sayso.model.SaysoException;
import org.sayso.read.ReadingEngine;

/** Starts {@code sayso bench}. */
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) {
    PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintWriter err =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int exitCode = run(arguments, out, err, ReadingEngine::create);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /**
   * 0: done; 1: done, but the input has errors, or it could not be used; 2: wrong usage; 3:
   * environment; 4: a bug.
   */
  static int run(
      String[] arguments, PrintWriter out, PrintWriter err, Supplier<ReadingStage> engine) {
    return BenchCommand.line(engine)
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
    return ExitCode.of(known.fault());
  }
}
