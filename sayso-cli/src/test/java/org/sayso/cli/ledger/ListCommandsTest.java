package org.sayso.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.cli.CommandRun;
import org.sayso.cli.ExitCode;
import org.sayso.cli.HandMadeLedger;
import org.sayso.model.json.JsonCursor;

class ListCommandsTest {
  @TempDir private Path folder = Path.of("");
  private String data = "";

  @BeforeEach
  void aLedgerOfOneReport() {
    data = HandMadeLedger.in(folder).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "claims, --stance, denys, denies",
    "claims, --standing, dispute, disputed",
    "claims, --flag, single, single-origin",
    "stories, --stance, denies, sayso claims",
    "stories, --flag, single-origin, sayso claims",
    "who, --limit, -1, no number",
    "search, --limit, 0, no number"
  })
  void aFilterThatCannotBeIsRefusedWithThoseThatCan(
      String command, String option, String value, String told) {
    CommandRun run =
        command.equals("who") || command.equals("search")
            ? CommandRun.of(command, "divers", option, value, "--data", data)
            : CommandRun.of(command, option, value, "--data", data);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(option, told);
  }

  @Test
  void whoIsFoundByAnotherSpellingAndScript() {
    CommandRun run =
        CommandRun.of(
            "decide",
            "correct-speaker",
            place(),
            "Volodymyr Zelensky",
            "--by",
            "Ada",
            "--data",
            data);
    assertThat(run.err()).startsWith("sayso: entered");

    CommandRun found = CommandRun.of("who", "Володимир Зеленський", "--data", data);

    assertThat(found.out()).contains("Volodymyr Zelensky");
    assertThat(found.err()).contains("is taken for Volodymyr Zelensky");
    assertThat(CommandRun.of("who", "Петро Порошенко", "--data", data).out()).isEmpty();
  }

  private String place() {
    String line =
        CommandRun.of("search", "divers", "--data", data).out().lines().findFirst().orElseThrow();
    return JsonCursor.parse(line).field("place").text();
  }
}
