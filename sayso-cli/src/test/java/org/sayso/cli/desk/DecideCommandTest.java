package org.sayso.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.CommandRun;
import org.sayso.cli.ExitCode;
import org.sayso.cli.HandMadeLedger;
import org.sayso.model.json.JsonCursor;

/** Corrections by command; what they do to a ledger is a test of the ledger. */
class DecideCommandTest {
  @TempDir private Path folder = Path.of("");
  private String data = "";
  private String place = "";

  @BeforeEach
  void aLedgerOfOneReport() {
    data = HandMadeLedger.in(folder).toString();
    place = places().get(0);
  }

  private List<String> places() {
    List<String> places = new ArrayList<>();
    for (String line : CommandRun.of("claims", "--data", data).out().lines().toList()) {
      JsonCursor.parse(line)
          .field("statements")
          .items(
              item ->
                  places.add(
                      item.field("report").text()
                          + "@"
                          + item.field("span").field("start").wholeNumber()
                          + "-"
                          + item.field("span").field("end").wholeNumber()));
    }
    return places;
  }

  private CommandRun decide(String... arguments) {
    List<String> all = new ArrayList<>(List.of("decide"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--by", "Ada", "--data", data));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private void decided(String... arguments) {
    CommandRun run = decide(arguments);
    assertThat(run.err()).startsWith("sayso: entered as entry");
    assertThat(run.code()).isEqualTo(ExitCode.ALL);
  }

  private String refused(String... arguments) {
    CommandRun run = decide(arguments);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    return run.err();
  }

  @Test
  void everyCorrectionIsEnteredAndCounts() {
    decided("correct-speaker", place, "Ola Nord");
    assertThat(CommandRun.of("who", "Ola Nord", "--data", data).out()).contains(place);
    decided("correct-stance", place, "doubts");
    assertThat(CommandRun.of("claims", "--stance", "doubts", "--data", data).out())
        .contains("Ola Nord");
    decided("not-a-statement", place);
    assertThat(places()).doesNotContain(place);
    decided("a-statement", place);
    assertThat(places()).contains(place);
    decided("correct-span", place, "Two divers were stopped");
    assertThat(places()).doesNotContain(place);
    assertThat(CommandRun.of("verify-ledger", "--data", data).code()).isEqualTo(ExitCode.ALL);
  }

  @Test
  void mistakesAreSaidWithWhatToDo() {
    assertThat(refused("correct-stance", place, "maybe")).contains("maybe").contains("denies");
    assertThat(refused("correct-span", place, "words that are not there")).contains("copy them");
    assertThat(refused("correct-span", place, "0-999999")).contains("chars");
    assertThat(refused("correct-speaker", place)).contains("two things");
    assertThat(refused("not-a-statement", "nonsense")).contains("REPORT@START-END");
    assertThat(refused("not-a-statement", "other@1-2")).contains("no report");
    assertThat(refused("join-statements", place, place)).contains("two different");
    assertThat(refused("join-reports", "hand-made", "other"))
        .contains("no report with the id \"other\"");
    assertThat(refused("sing", place)).contains("sayso decide --help");
  }
}
