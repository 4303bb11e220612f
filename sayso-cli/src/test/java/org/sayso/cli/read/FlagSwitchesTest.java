package org.sayso.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cli.CommandRun;
import org.sayso.cli.ExitCode;
import org.sayso.cli.terminal.Terminal;
import org.sayso.model.Flag;

/** Reports of our own that do not fit in two ways. */
class FlagSwitchesTest {
  private static final String REPORT =
      """
      {"id":"r1","title":"Mill","published":"2131-01-02T00:00:00Z","text":"The mill will close on Monday, 9 April 2025, the owner said."}
      """;

  @TempDir private Path folder;

  private CommandRun read(String... options) throws IOException {
    Path file = folder.resolve("r.jsonl");
    Files.writeString(file, REPORT);
    List<String> arguments = new ArrayList<>(List.of("read", "--format", "jsonl"));
    arguments.addAll(List.of(options));
    arguments.add(file.toString());
    return CommandRun.of(
        new ByteArrayInputStream(new byte[0]),
        Terminal.none(),
        Engines::usual,
        arguments.toArray(String[]::new));
  }

  private static List<String> types(CommandRun run) {
    return run.readings().get(0).flags().stream().map(Flag::type).toList();
  }

  @Test
  void everyTypeOfFlagHasASwitch() throws IOException {
    assertThat(types(read()))
        .containsExactlyInAnyOrder("future-dated-report", "weekday-date-mismatch");
    assertThat(types(read("--no-flag", "weekday-date-mismatch")))
        .containsExactly("future-dated-report");
    assertThat(types(read("--no-flag", "weekday-date-mismatch,future-dated-report"))).isEmpty();
  }

  @Test
  void anUnknownTypeIsRefusedWithThoseThatThereAre() throws IOException {
    CommandRun run = read("--no-flag", "weekdays");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--no-flag weekdays", "weekday-date-mismatch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "watch", "add"})
  void everyCommandThatReadsHasTheSwitchAndRefusesAsSoonAsItStarts(String command) {
    String data = folder.resolve("ledger").toString();
    List<String> arguments =
        new ArrayList<>(List.of(command, "--data", data, "--no-flag", "weekdays"));
    if (command.equals("watch")) {
      arguments.addAll(List.of("--once", "https://feed.example.org/"));
    } else if (command.equals("add")) {
      arguments.add(folder.resolve("r.jsonl").toString());
    }
    CommandRun run =
        CommandRun.of(
            new ByteArrayInputStream(new byte[0]),
            Terminal.none(),
            Engines::usual,
            arguments.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--no-flag weekdays", "weekday-date-mismatch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "watch"})
  void everyCommandThatReadsTakesAKnowledgeBase(String command) {
    Path nowhere = folder.resolve("kb");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                command,
                "--data",
                folder.resolve("ledger").toString(),
                "--kb",
                nowhere.toString()));
    if (command.equals("watch")) {
      arguments.addAll(List.of("--once", "https://feed.example.org/"));
    }
    CommandRun run =
        CommandRun.of(
            new ByteArrayInputStream(new byte[0]),
            Terminal.none(),
            Engines::usual,
            arguments.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--kb", "is no folder");
  }
}
