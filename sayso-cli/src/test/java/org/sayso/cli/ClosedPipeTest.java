package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cli.terminal.PipeOutput;
import org.sayso.cli.terminal.Terminal;

/** Whoever reads only the first line of a list gets no complaint for it. */
class ClosedPipeTest {
  @TempDir private Path folder = Path.of("");

  /** A pipe whose reader has gone, with what the system says then. */
  private static final class Closed extends OutputStream {
    @Override
    public void write(int value) throws IOException {
      throw new IOException("Broken pipe");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stories",
        "claims --format json",
        "claims --format csv",
        "claims --format text",
        "chain",
        "who Verhane",
        "search divers",
        "match divers",
        "match divers --format jsonl",
        "verify-ledger",
        "rebuild",
        "case list",
        "export --format jsonld",
        "export --format csv --table claims",
        "--help",
        "claims --help",
        "--version"
      })
  void theCommandEndsWithoutAWord(String command) {
    String data = HandMadeLedger.in(folder).toString();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    // A buffer of one byte, so that the pipe is met while the command runs.
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new PipeOutput(new Closed()), 1),
            false,
            StandardCharsets.UTF_8);
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    String[] arguments =
        (command.contains("-h") || command.contains("--v") ? command : command + " --data " + data)
            .split(" ");

    int code =
        SaysoCommand.line(
                new Console(new ByteArrayInputStream(new byte[0]), out, errors, Terminal.none()),
                () -> CommandRun.NOTHING_FOUND,
                arguments)
            .execute(arguments);

    assertThat(code).isEqualTo(ExitCode.ALL);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
