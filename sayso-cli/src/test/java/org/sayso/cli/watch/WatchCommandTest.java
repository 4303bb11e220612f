package org.sayso.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.CommandRun;
import org.sayso.cli.ExitCode;
import org.sayso.model.json.JsonCursor;

class WatchCommandTest {
  @TempDir Path folder;
  private final NewsServer server = new NewsServer();

  @AfterEach
  void stop() {
    server.close();
  }

  private CommandRun watch(String... feeds) {
    String[] usual = {"watch", "--once", "--allow-private", "--pause", "0", "--data"};
    String[] all = new String[usual.length + 1 + feeds.length];
    System.arraycopy(usual, 0, all, 0, usual.length);
    all[usual.length] = folder.resolve("data").toString();
    System.arraycopy(feeds, 0, all, usual.length + 1, feeds.length);
    return CommandRun.of(all);
  }

  @Test
  void tellsWhatItDoesAsOneObjectALine() throws Exception {
    server.article("/1").article("/2").feed("/feed", "\"a\"", server.rss("/1"));
    server.feed("/other", "\"b\"", server.rss("/2"));
    Path lines =
        Files.writeString(folder.resolve("feeds.txt"), "# ours\n" + server.at("/feed") + "\n");
    Path opml =
        Files.writeString(
            folder.resolve("feeds.opml"),
            "<opml version=\"2.0\"><body><outline text=\"News\"><outline type=\"rss\" xmlUrl=\""
                + server.at("/other")
                + "\"/></outline></body></opml>");
    CommandRun run = watch(lines.toString(), opml.toString());
    assertThat(run.code()).isEqualTo(ExitCode.ALL);
    assertThat(run.out().lines().map(line -> JsonCursor.parse(line).field("event").text()))
        .containsExactlyInAnyOrder("asked", "asked", "added", "added");
    assertThat(run.err()).contains("2 added, 0 skipped, 0 waiting");
  }

  @Test
  void whatCannotBeHadIsListedAndShowsInTheExitCode() {
    server
        .feed("/feed", "\"a\"", server.rss("/gone"))
        .on("/gone", exchange -> NewsServer.Reply.status(410));
    CommandRun run = watch(server.at("/feed").toString(), server.at("/nowhere").toString());
    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.err())
        .containsPattern("/gone: the server answers with status 410.* \\[http-status]");
    assertThat(run.err()).contains("/nowhere: the server answers with status 404");
  }

  @Test
  void privateAddressesAreRefusedUnlessAllowed() {
    server.article("/1").feed("/feed", "\"a\"", server.rss("/1"));
    CommandRun run =
        CommandRun.of(
            "watch", "--once", "--data", folder.toString(), server.at("/feed").toString());
    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.err()).contains("private");
    assertThat(server.asked("/feed")).isZero();
  }

  @Test
  void whatIsNeitherAnAddressNorAListIsToldSo() throws Exception {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "\n# nothing\n");
    Path wrong = Files.writeString(folder.resolve("wrong.txt"), "https://a.example/feed\nnews\n");
    assertThat(watch("no-such-file").err()).contains("no-such-file is neither an address");
    assertThat(watch(empty.toString()).err()).contains("lists no feeds");
    assertThat(watch(wrong.toString()).err()).contains("wrong.txt:2").contains("\"news\"");
    assertThat(watch("--every", "soon", "https://a.example/").err()).contains("30s, 10m, 2h");
    assertThat(watch("--every", "1s", "https://a.example/").err()).contains("between 10s and 30d");
    assertThat(watch("--since", "soon", "https://a.example/").err()).contains("no day");
  }
}
