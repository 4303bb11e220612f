package org.sayso.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.sayso.cli.terminal.Terminal;
import org.sayso.read.ReadingEngine;

/** Where the {@code sayso} command starts. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    // A library's logging facade would otherwise complain on standard error that nobody logs.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Console console = new Console(System.in, out, err, Terminal.detect());
    int code = SaysoCommand.line(console, ReadingEngine::create).execute(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }
}
