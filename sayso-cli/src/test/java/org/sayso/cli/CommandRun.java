package org.sayso.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.sayso.cli.terminal.Terminal;
import org.sayso.model.Reading;
import org.sayso.model.ReadingStage;
import org.sayso.model.json.ReadingJson;

/** One run of the whole command: what it printed where, and its exit code. */
public record CommandRun(int code, String out, String err) {
  /** A stage that finds nothing, for tests of everything around it. */
  public static final ReadingStage NOTHING_FOUND =
      report ->
          new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public static CommandRun of(String... arguments) {
    return of(
        new ByteArrayInputStream(new byte[0]), Terminal.none(), () -> NOTHING_FOUND, arguments);
  }

  public static CommandRun withInput(String input, String... arguments) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return of(in, Terminal.none(), () -> NOTHING_FOUND, arguments);
  }

  public static CommandRun of(
      InputStream in, Terminal terminal, Supplier<ReadingStage> engine, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8);
    int code =
        SaysoCommand.line(new Console(in, outStream, errStream, terminal), engine, arguments)
            .execute(arguments);
    outStream.flush();
    errStream.flush();
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The readings that were printed, one a line; each is checked while it is taken in. */
  public List<Reading> readings() {
    return out.lines().map(ReadingJson::read).toList();
  }
}
