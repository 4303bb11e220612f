package org.sayso.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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

class CaseCommandTest {
  @TempDir private Path folder = Path.of("");
  private Path data = Path.of("");
  private String claim = "";

  @BeforeEach
  void aLedgerOfOneReport() {
    data = HandMadeLedger.in(folder);
    claim = HandMadeLedger.claim(data);
  }

  private CommandRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("case"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--data", data.toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private CommandRun ada(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--by", "Ada"));
    CommandRun run = run(all.toArray(String[]::new));
    assertThat(run.err()).startsWith("sayso: entered as entry");
    assertThat(run.code()).isEqualTo(ExitCode.ALL);
    return run;
  }

  private String refused(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--by", "Ada"));
    CommandRun run = run(all.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    return run.err();
  }

  private String opened() {
    return JsonCursor.parse(ada("open", claim, "--why", "widely shared").out())
        .field("case")
        .text();
  }

  private JsonCursor shown(String id) {
    return JsonCursor.parse(run("show", id, "--format", "jsonl").out());
  }

  @Test
  void aCaseGoesFromItsOpeningToAPublishedFinding() throws IOException {
    String id = opened();
    ada("check", id, "look at the log", "--assignee", "Harbour office", "--body");
    ada("check", id, "--number", "1", "--state", "done", "--finding", "the log says so");
    ada(
        "ask",
        id,
        "Coast guard",
        "Was there a boat?",
        "--channel",
        "e-mail",
        "--when",
        "2025-05-14");
    assertThat(run("list", "--format", "text").out()).contains("1 request without answer");
    ada("answer", id, "1", "No.", "--when", "2025-05-16");
    Path log = Files.writeString(folder.resolve("log.txt"), "no boat");
    JsonCursor kept =
        JsonCursor.parse(ada("evidence", id, log.toString(), "--from", "the office").out());
    String hash = kept.field("evidence").items(file -> file.field("sha256").text()).get(0);
    ada("note", id, "=1+1 <script>");
    String place = kept.field("statement").text();
    ada("find", id, "false", "There was none.", "--cite", place, "--cite", hash.substring(0, 8));
    assertThat(run("publish", id, "--review").err()).contains("has published nothing");
    ada("publish", id);
    ada("close", id);
    JsonCursor state = shown(id);
    assertThat(state.field("state").text()).isEqualTo("closed");
    assertThat(state.field("checks").items(check -> check.field("state").text()))
        .containsExactly("done");
    assertThat(state.field("requests").items(request -> request.field("days").number()))
        .containsExactly(2.0);
    assertThat(state.field("published").field("finding").field("verdict").text())
        .isEqualTo("false");
    assertThat(
            state
                .field("finding")
                .field("grounds")
                .items(ground -> ground.field("words").isAbsent()))
        .containsExactly(false, true);
    assertThat(JsonCursor.parse(run("publish", id, "--review").out()).field("@type").text())
        .isEqualTo("ClaimReview");
    assertThat(CommandRun.of("claims", "--data", data.toString(), "--standing", "refuted").out())
        .contains(claim);
    assertThat(run("show", id, "--format", "text").out())
        .contains("by Ada (a person)", "answered: No.", "look at the log [done]");
    assertThat(run("list").out()).isEmpty();
    assertThat(run("list", "--all", "--of", "Harbour office", "--format", "csv").out())
        .contains("\r\n" + id + ",closed,");
  }

  @Test
  void whoeverSawAnOlderStateIsToldWhatChangedAndNothingIsEntered() {
    String id = opened();
    long seen = (long) shown(id).field("entry").number();
    ada("note", id, "the footage is from 2019");
    String told =
        refused("find", id, "true", "It is so.", "--withdraw", "x", "--seen", String.valueOf(seen));
    assertThat(told)
        .contains("nothing was entered", "Ada noted: the footage is from 2019", "--seen");
    assertThat(shown(id).field("history").items(event -> event)).hasSize(2);
    assertThat(run("show", id, "--as-of", String.valueOf(seen)).out())
        .doesNotContain("the footage");
  }

  @Test
  void aKeptFileIsCopiedOutAndTheCustodyLogSaysSo() throws IOException {
    String id = opened();
    Path file = Files.write(folder.resolve("photo.png"), new byte[] {1, 2, 3});
    String hash =
        JsonCursor.parse(ada("evidence", id, file.toString()).out())
            .field("evidence")
            .items(one -> one.field("sha256").text())
            .get(0);
    Path copy = folder.resolve("copy.png");
    ada("evidence", id, hash.substring(0, 10), "--out", copy.toString());
    ada("evidence", id, hash, "--handled", "sent to the laboratory");
    assertThat(copy).hasBinaryContent(new byte[] {1, 2, 3});
    assertThat(
            shown(id)
                .field("evidence")
                .items(one -> one.field("custody").items(line -> line.field("what").text()))
                .get(0))
        .containsExactly("attached it", "copied it out", "sent to the laboratory");
    assertThat(refused("evidence", id, hash, "--out", copy.toString())).contains("already");
    assertThat(refused("evidence", id, "0000", "--handled", "x")).contains("0000");
    assertThat(refused("evidence", id, file.toString())).contains("photo.png");
    Path kept = data.resolve("evidence").resolve(hash.substring(0, 2)).resolve(hash);
    Files.write(kept, new byte[] {9});
    CommandRun altered =
        run("evidence", id, hash, "--out", folder.resolve("no.png").toString(), "--by", "Ada");
    assertThat(altered.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(altered.err()).contains("was altered");
  }

  @Test
  void everyMistakeIsSaidWithWhatToDo() throws IOException {
    String id = opened();
    assertThat(run("open", claim).err()).contains("--by NAME").contains("SAYSO_BY");
    assertThat(refused("open", "nothing")).contains("sayso claims");
    assertThat(refused("note", "k0", "x")).contains("sayso case list");
    assertThat(refused("note", "", "x")).contains("case");
    assertThat(refused("note", id, "  ")).contains("note is empty");
    assertThat(refused("check", id)).contains("--number");
    assertThat(refused("check", id, "x", "--due", "tomorrow")).contains("2025-04-08");
    assertThat(refused("check", id, "--number", "3", "--state", "open")).contains("no check 3");
    ada("check", id, "x");
    assertThat(refused("check", id, "--number", "1", "--state", "done")).contains("finding");
    assertThat(refused("check", id, "--number", "1", "--state", "half")).contains("dropped");
    assertThat(refused("ask", id, "him", "--when", "9999-01-01")).contains("not come yet");
    assertThat(refused("ask", id, "him", "--when", "soon")).contains("soon");
    assertThat(refused("answer", id, "1", "x")).contains("no request 1");
    assertThat(refused("evidence", id, "no-file")).contains("no-file is not a file");
    Path empty = Files.createFile(folder.resolve("empty"));
    assertThat(refused("evidence", id, empty.toString())).contains("is empty");
    Path large = Files.write(folder.resolve("large"), new byte[(1 << 20) + 1]);
    assertThat(refused("evidence", id, large.toString(), "--limit", "1")).contains("the limit");
    assertThat(refused("find", id, "flase", "x", "--cite", "a@1-2")).contains("missing context");
    assertThat(refused("find", id, "false", "x")).contains("grounds");
    assertThat(refused("find", id, "false", "x", "--cite", "abc")).contains("REPORT@START-END");
    assertThat(refused("find", id, "false", "x", "--cite", "no@1-2")).contains("no report no");
    assertThat(refused("find", id, "false", "x", "--cite", "hand-made@1-99999")).contains("chars");
    assertThat(refused("publish", id)).contains("no finding");
    assertThat(refused("close", id, "--reopen")).contains("why");
    ada("close", id);
    assertThat(refused("check", id, "y")).contains("reopen");
    assertThat(CommandRun.of("case").err()).contains("open, list, show");
  }
}
