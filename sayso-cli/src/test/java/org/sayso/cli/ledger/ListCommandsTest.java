package org.sayso.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    "stories, --stance, denys, denies",
    "stories, --flag, single, single-origin",
    "stories, --story, s123, sayso stories",
    "who, --limit, -1, no number",
    "who, --standing, untrue, refuted",
    "search, --limit, 0, no number",
    "search, --since, yesterday, 2025-04-08",
    "search, --stance, says, asserts",
    "chain, --type, copy, wire-copy",
    "chain, --flag, new, no-comment-yet",
    "chain, --until, 2025-13-01, 2025-04-08"
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

  @ParameterizedTest
  @CsvSource({"stories", "claims", "who", "search", "chain"})
  void everyListHasEveryFilterAndEveryForm(String command) {
    List<String> base = new ArrayList<>(List.of(command, "--data", data));
    if (command.equals("who") || command.equals("search")) {
      base.add(1, command.equals("who") ? "Verhane" : "divers");
    }
    String rows = run(base, "--format", "jsonl").out();
    assertThat(rows).isNotEmpty();
    assertThat(
            run(
                    base,
                    "--since",
                    "2025-05-14",
                    "--until",
                    "2025-05-14",
                    "--actor",
                    "Ilsa VERHANE",
                    "--outlet",
                    "the sund observer",
                    "--stance",
                    "Alleges",
                    "--standing",
                    "unverified",
                    "--flag",
                    "single-origin",
                    "--format",
                    "jsonl")
                .err())
        .isEmpty();
    assertThat(run(base, "--outlet", "THE SUND OBSERVER", "--format", "jsonl").out())
        .isEqualTo(rows);
    assertThat(run(base, "--until", "2025-05-13", "--format", "jsonl").out()).isEmpty();
    assertThat(run(base, "--since", "2025-05-15", "--format", "jsonl").out()).isEmpty();
    assertThat(run(base, "--standing", "refuted", "--format", "jsonl").out()).isEmpty();
    assertThat(run(base, "--standing", "refuted", "--format", "json").out()).isEqualTo("[]\n");
    assertThat(run(base, "--format", "json").out()).startsWith("[").endsWith("]\n");
    assertThat(run(base, "--format", "csv").out().lines().count())
        .isEqualTo(rows.lines().count() + 1);
    CommandRun unknown = run(base, "--outlet", "Sund Gazette");
    assertThat(unknown.code()).isEqualTo(ExitCode.ALL);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err()).contains("Sund Gazette", "there are The Sund Observer");
  }

  private static CommandRun run(List<String> base, String... more) {
    List<String> all = new ArrayList<>(base);
    all.addAll(List.of(more));
    return CommandRun.of(all.toArray(String[]::new));
  }

  @Test
  void claimsThatWaitForAnAnswerAreFoundByHowLong() {
    String open =
        CommandRun.of("claims", "--flag", "open-check", "--format", "csv", "--data", data).out();
    String waiting =
        CommandRun.of("claims", "--unanswered", "30", "--format", "csv", "--data", data).out();

    assertThat(waiting.lines().count()).isGreaterThan(1);
    assertThat(waiting.lines()).containsAll(open.lines().toList());
    assertThat(CommandRun.of("claims", "--unanswered", "999999", "--data", data).out()).isEmpty();
    assertThat(
            CommandRun.of("claims", "--unanswered", "30", "--limit", "1", "--data", data)
                .out()
                .lines())
        .hasSize(1);
    assertThat(CommandRun.of("claims", "--unanswered", "-1", "--data", data).code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void timesTheWrongWayRoundAreRefused() {
    CommandRun run =
        CommandRun.of("claims", "--since", "2025-05-15", "--until", "2025-05-14", "--data", data);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--since 2025-05-15 is after --until 2025-05-14");
  }

  @ParameterizedTest
  @CsvSource({
    "claim, zz, no claim",
    "chain, zz, sayso stories",
    "diff, zz, no report",
    "export --format jsonld --claim, zz, no claim",
    "export --format jsonld --case, zz, no case",
    "case open --by Ada, zz, no claim",
    "decide not-a-statement --by Ada, zz@1-2, no report",
    "decide join-reports hand-made --by Ada, zz, no report",
    "claim, c, several claims",
    "case open --by Ada, c, several claims"
  })
  void anIdThatIsNoneOrSeveralIsRefused(String command, String id, String told) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.addAll(List.of(id, "--data", data));

    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told, "\"" + id.replace("@1-2", "") + "\"");
  }

  @Test
  void theBeginningOfAnIdIsEnough() {
    String claim = HandMadeLedger.claim(Path.of(data));
    String shortened = claim.substring(0, 10);

    assertThat(CommandRun.of("claim", shortened, "--data", data).out())
        .isEqualTo(CommandRun.of("claim", claim, "--data", data).out())
        .contains("\"claim\":\"" + claim + "\"");
    assertThat(CommandRun.of("diff", "hand", "--data", data).out()).contains("read once");
    assertThat(
            CommandRun.of(
                    "decide",
                    "not-a-statement",
                    place().replace("hand-made", "hand…"),
                    "--by",
                    "Ada",
                    "--data",
                    data)
                .err())
        .startsWith("sayso: entered");
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
    assertThat(CommandRun.of("claims", "--speaker", "Володимир Зеленський", "--data", data).out())
        .contains("Volodymyr Zelensky");
    assertThat(found.err()).contains("is taken for Volodymyr Zelensky");
    assertThat(CommandRun.of("who", "Петро Порошенко", "--data", data).out()).isEmpty();
  }

  private String place() {
    String line =
        CommandRun.of("search", "divers", "--data", data).out().lines().findFirst().orElseThrow();
    return JsonCursor.parse(line).field("place").text();
  }
}
