package org.sayso.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cli.CommandRun;
import org.sayso.cli.ExitCode;
import org.sayso.cli.HandMadeLedger;
import org.sayso.cli.terminal.Terminal;
import org.sayso.model.json.JsonCursor;

class MatchCommandTest {
  @TempDir private Path folder = Path.of("");
  private Path claims = Path.of("");

  @BeforeEach
  void someChecks() throws IOException {
    claims = folder.resolve("checks.jsonl");
    Files.writeString(
        claims,
        """
        {"id":"dam","text":"A drone struck the Orrin dam.","title":"No drone at the dam","date":"2025-03-04"}
        {"id":"mayor","text":"The mayor, who \\"never\\" travels, left the town."}
        {"id":"fog","text":"The fog in the harbour is new."}
        """);
  }

  private CommandRun match(String queries, String... more) {
    String[] base = {"match", "--against", claims.toString(), "--queries", "-"};
    return CommandRun.withInput(
        queries,
        java.util.stream.Stream.of(base, more)
            .flatMap(java.util.Arrays::stream)
            .toArray(String[]::new));
  }

  @Test
  void aFileOfStatementsGivesTabsUnlessAnotherFormIsAskedFor() {
    CommandRun run = match("q1\tDrone strikes Orrin dam\nq2\tHarbour fog\n");

    assertThat(run.code()).isEqualTo(ExitCode.ALL);
    assertThat(run.out()).matches("(?s)q1\t1\tdam\t-?[0-9]+\\.[0-9]{4}\n.*q2\t1\tfog\t.*");
    assertThat(run.err()).contains("2 statements ranked against 3 claims", "0 lines skipped");
    assertThat(match("q1\tDrone strikes Orrin dam\n", "--format", "tsv").out())
        .isEqualTo(match("q1\tDrone strikes Orrin dam\n").out());
  }

  @Test
  void jsonAndTablesSayTheSameAndTheTextsToo() {
    String queries = "q1\tThe mayor left the town\n";
    String[] tabs = match(queries, "--top", "1").out().strip().split("\t");
    JsonCursor line = JsonCursor.parse(match(queries, "--top", "1", "--format", "jsonl").out());

    assertThat(line.field("query").text()).isEqualTo("q1");
    assertThat(line.field("rank").wholeNumber()).isEqualTo(1);
    assertThat(line.field("claim").text()).isEqualTo(tabs[2]).isEqualTo("mayor");
    assertThat(line.field("score").number()).isEqualTo(Double.parseDouble(tabs[3]));
    assertThat(line.field("title").isAbsent()).isTrue();
    assertThat(match(queries, "--top", "1", "--format", "json").out())
        .startsWith("[{\"query\":\"q1\"")
        .endsWith("}]\n");
    assertThat(match(queries, "--top", "1", "--format", "csv").out())
        .startsWith("query,rank,claim,score,text,title,date\r\nq1,1,mayor,")
        .contains("\"The mayor, who \"\"never\"\" travels, left the town.\"");
  }

  @Test
  void linesThatCannotBeUsedAreListedAndCountedAndTheRestIsRanked() throws IOException {
    Files.writeString(claims, Files.readString(claims) + "{\"id\":\"cut\",\"te\n");

    CommandRun run =
        match(
            "\uFEFFq1\tDrone at the dam\nno tab here\n\n\tno id\nq3\t \nq1\tagain\nq4\tThe mayor left\n");

    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.out().lines().map(line -> line.split("\t")[0]).distinct())
        .containsExactly("q1", "q4");
    assertThat(run.err())
        .contains(
            "-:2: no tab",
            "-:4: nothing stands before the tab",
            "-:5: nothing stands behind the tab of q3",
            "-:6: line 1 has the id q1 already",
            "checks.jsonl:4: ",
            "2 statements ranked against 3 claims, 5 lines skipped");
  }

  @Test
  void manyBadLinesAreListedInPartAndCountedInFull() {
    String bad = IntStream.range(0, 50).mapToObj(i -> "bad " + i).collect(Collectors.joining("\n"));

    CommandRun run = match(bad + "\nq\tThe mayor left\n");

    assertThat(run.err()).contains("skipped 30 more lines of -", "50 lines skipped");
    assertThat(run.err().lines().count()).isEqualTo(22);
    assertThat(run.out()).startsWith("q\t1\tmayor\t");
  }

  @Test
  void bytesThatAreNoTextAreRankedAsFarAsTheyGo() {
    byte[] bytes = "q\tThe may\u00e9r left the town\n".getBytes(StandardCharsets.ISO_8859_1);

    CommandRun run =
        CommandRun.of(
            new ByteArrayInputStream(bytes),
            Terminal.none(),
            () -> CommandRun.NOTHING_FOUND,
            "match",
            "--against",
            claims.toString(),
            "--queries",
            "-");

    assertThat(run.out()).startsWith("q\t1\tmayor\t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "match --queries nowhere.tsv",
        "match --against nowhere.jsonl dam",
        "match --against . dam",
        "match --top 0 dam",
        "match --top 1000 dam",
        "match --against - --queries -",
        "match"
      })
  void whatCannotBeAskedIsRefusedInOneLine(String command) {
    CommandRun run = CommandRun.of(command.split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().count()).isEqualTo(1);
    assertThat(run.err()).startsWith("sayso: ").doesNotContain("Exception");
  }

  @Test
  void aFileWithoutAnyClaimSaysSo() throws IOException {
    Files.writeString(claims, "id,text\n1,dam\n");

    CommandRun run = match("q\tdam\n");

    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.err()).contains("there is no claim in", "--help");
  }

  @Test
  void theLedgerAndItsOwnListOfClaimsGiveTheSame() throws IOException {
    String data = HandMadeLedger.in(folder).toString();
    Path list = folder.resolve("claims.jsonl");
    Files.writeString(list, CommandRun.of("claims", "--format", "jsonl", "--data", data).out());

    CommandRun ledger = CommandRun.of("match", "divers", "caught", "--data", data);

    assertThat(ledger.out()).isNotEmpty();
    assertThat(CommandRun.of("match", "divers", "caught", "--against", list.toString()).out())
        .isEqualTo(ledger.out());
  }
}
