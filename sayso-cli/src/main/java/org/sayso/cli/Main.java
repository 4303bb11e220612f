package org.sayso.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.sayso.cli.read.Engines;
import org.sayso.cli.terminal.OutputGone;
import org.sayso.cli.terminal.PipeOutput;
import org.sayso.cli.terminal.Terminal;

/** Where the {@code sayso} command starts. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    // A library's logging facade would otherwise complain on standard error that nobody logs.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    PrintStream out = stream(new PipeOutput(new FileOutputStream(FileDescriptor.out)));
    PrintStream err = stream(new FileOutputStream(FileDescriptor.err));
    Console console = new Console(System.in, out, err, Terminal.detect());
    int code;
    try {
      code = SaysoCommand.line(console, Engines::usual, arguments).execute(arguments);
      if (out.checkError() && code == ExitCode.ALL) {
        err.println("sayso: the output cannot be written; is the disk full?");
        code = ExitCode.ENVIRONMENT;
      }
    } catch (OutputGone nobodyReads) {
      code = ExitCode.ALL;
    }
    err.flush();
    System.exit(code);
  }

  private static PrintStream stream(OutputStream stream) {
    return new PrintStream(
        new BufferedOutputStream(stream, 1 << 16), false, StandardCharsets.UTF_8);
  }
}
