package org.sayso.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.CommandRun;
import org.sayso.cli.watch.NewsServer.Reply;
import org.sayso.ledger.Ledger;
import org.sayso.model.ReadingStage;

@Timeout(180)
class WatcherTest {
  @TempDir Path folder;
  private final NewsServer server = new NewsServer();

  @AfterEach
  void stop() {
    server.close();
  }

  private List<String> addresses(String... paths) {
    return List.of(paths).stream().map(path -> server.at(path).toString()).toList();
  }

  @Test
  void whatIsListedIsAddedOnceAndAFeedThatHasNotChangedIsNotSentAgain() {
    server.article("/1").article("/2").article("/3");
    server.feed("/feed", "\"a\"", server.rss("/1", "/2"));
    WatchRun run = new WatchRun(folder);
    assertThat(run.once(server.at("/feed"))).isZero();
    assertThat(run.reports()).containsExactlyInAnyOrderElementsOf(addresses("/1", "/2"));
    run.once(server.at("/feed"));
    assertThat(run.events(WatchEvent.Asked.class))
        .extracting(WatchEvent.Asked::changed)
        .containsExactly(true, false);
    server.feed("/feed", "\"b\"", server.rss("/3", "/2", "/1"));
    run.once(server.at("/feed"));
    assertThat(run.reports()).containsExactlyInAnyOrderElementsOf(addresses("/1", "/2", "/3"));
    assertThat(server.asked("/1")).isEqualTo(1);
  }

  @Test
  void marksOfCountingReadersDoNotMakeANewItem() {
    server.article("/1");
    String feed = server.rss("/1?utm_source=rss", "/1?utm_source=mail&utm_medium=x", "/1#top");
    server.feed("/feed", "\"a\"", feed);
    WatchRun run = new WatchRun(folder);
    run.once(server.at("/feed"));
    assertThat(server.asked("/1")).isEqualTo(1);
    assertThat(ItemKey.ofAddress("http://a.example/x?id=1&utm_source=b#c"))
        .isEqualTo("http://a.example/x?id=1");
  }

  @Test
  void redirectsAreFollowedOfFeedsAndOfPages() {
    server.article("/1");
    server.feed("/feed", "\"a\"", server.rss("/old"));
    server.on("/old", exchange -> Reply.status(301, "Location", "/1"));
    server.on("/moved", exchange -> Reply.status(302, "Location", "/feed"));
    WatchRun run = new WatchRun(folder);
    run.once(server.at("/moved"));
    assertThat(run.reports()).isEqualTo(addresses("/1"));
  }

  @Test
  void aHostThatAsksToBeLeftAloneIsLeftAlone() {
    AtomicInteger asked = new AtomicInteger();
    AtomicReference<Instant> first = new AtomicReference<>(Instant.MAX);
    AtomicReference<Instant> second = new AtomicReference<>(Instant.MIN);
    server.article("/2");
    server.on(
        "/1",
        exchange -> {
          if (asked.incrementAndGet() == 1) {
            first.set(Instant.now());
            return Reply.status(429, "Retry-After", "2");
          }
          second.set(Instant.now());
          return Reply.of("text/plain", "The harbour was closed, the master said. ".repeat(5));
        });
    server.feed("/feed", "\"a\"", server.rss("/1", "/2"));
    WatchRun run = new WatchRun(folder);
    assertThat(run.once(server.at("/feed"))).isZero();
    assertThat(run.events(WatchEvent.PutOff.class)).hasSize(1);
    assertThat(Duration.between(first.get(), second.get()))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    assertThat(run.reports()).hasSize(2);
  }

  @Test
  void whatFailsForAWhileIsPutOffAndThenAdded() {
    AtomicInteger asked = new AtomicInteger();
    server.on(
        "/1",
        exchange ->
            asked.incrementAndGet() < 3
                ? Reply.status(503)
                : Reply.of("text/plain", "The harbour was closed, the master said. ".repeat(5)));
    server.feed("/feed", "\"a\"", server.rss("/1"));
    WatchRun run = new WatchRun(folder);
    assertThat(run.once(server.at("/feed"))).isZero();
    assertThat(run.events(WatchEvent.PutOff.class)).hasSize(2);
    assertThat(run.reports()).hasSize(1);
  }

  @Test
  void whatWillNeverComeIsSkippedWithItsReasonAndNotAskedForAgain() {
    server.on(
        "/robots.txt", exchange -> Reply.of("text/plain", "User-agent: *\nDisallow: /closed"));
    server.on("/gone", exchange -> Reply.status(410));
    server.on("/empty", exchange -> Reply.of("text/html", "<html><body></body></html>"));
    server.feed("/feed", "\"a\"", server.rss("/gone", "/closed", "/empty"));
    WatchRun run = new WatchRun(folder);
    assertThat(run.once(server.at("/feed"))).isZero();
    assertThat(run.events(WatchEvent.Skipped.class))
        .extracting(skipped -> skipped.problem().code())
        .containsExactlyInAnyOrder("http-status", "robots-txt", "no-main-text");
    server.feed("/feed", "\"b\"", server.rss("/gone", "/closed", "/empty"));
    run.once(server.at("/feed"));
    assertThat(server.asked("/gone")).isEqualTo(1);
    assertThat(server.asked("/closed")).isZero();
  }

  @Test
  void aFeedThatBreaksOffGivesWhatCameBeforeAndIsAskedForAgain() {
    server.article("/1").article("/2");
    String whole = server.rss("/1", "/2");
    String half = whole.substring(0, whole.lastIndexOf("<item>") + 20);
    server.feed("/feed", "\"a\"", half);
    WatchRun run = new WatchRun(folder);
    run.once(server.at("/feed"));
    assertThat(run.reports()).isEqualTo(addresses("/1"));
    assertThat(run.events(WatchEvent.Remark.class))
        .extracting(remark -> remark.problem().code())
        .containsExactly("broken-feed");
    server.feed("/feed", "\"a\"", whole);
    run.once(server.at("/feed"));
    assertThat(run.reports()).containsExactlyInAnyOrderElementsOf(addresses("/1", "/2"));
  }

  @Test
  void whatIsNoFeedOrCannotBeHadIsToldAndLeftAloneForAWhile() {
    server.on("/page", exchange -> Reply.of("text/html", "<html><body>no feed</body></html>"));
    server.article("/1");
    server.feed("/feed", "\"a\"", server.rss("/1"));
    WatchRun run = new WatchRun(folder);
    run.once(server.at("/page"), server.at("/nowhere"), server.at("/feed"));
    assertThat(run.events(WatchEvent.FeedFailed.class))
        .extracting(failed -> failed.problem().code())
        .containsExactlyInAnyOrder("bad-feed", "http-status");
    assertThat(run.reports()).hasSize(1);
    run.once(server.at("/page"));
    assertThat(run.events(WatchEvent.FeedPutOff.class)).hasSize(1);
    assertThat(server.asked("/page")).isEqualTo(1);
  }

  @Test
  void anIndexOfSitemapsIsFollowed() {
    server.article("/1").article("/2");
    server.on(
        "/index.xml",
        exchange ->
            Reply.of(
                "text/xml",
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                    + server.at("/news.xml")
                    + "</loc></sitemap></sitemapindex>"));
    server.on("/news.xml", exchange -> Reply.of("text/xml", sitemap()));
    WatchRun run = new WatchRun(folder);
    run.once(server.at("/index.xml"));
    run.once(server.at("/index.xml"));
    assertThat(run.reports()).containsExactlyInAnyOrderElementsOf(addresses("/1", "/2"));
  }

  private String sitemap() {
    return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">"
        + url("/1", "2025-04-08T10:00:00Z")
        + url("/2", "2025-04-01T10:00:00Z")
        + "</urlset>";
  }

  private String url(String path, String day) {
    return "<url><loc>"
        + server.at(path)
        + "</loc><news:news><news:publication_date>"
        + day
        + "</news:publication_date></news:news></url>";
  }

  @Test
  void whatWasPublishedBeforeIsLeftOutIfThatIsAskedFor() {
    server.article("/1").article("/2");
    server.on("/news.xml", exchange -> Reply.of("text/xml", sitemap()));
    WatchSettings since =
        new WatchSettings(
            Duration.ofMinutes(10),
            true,
            Optional.of(LocalDate.of(2025, 4, 5).atStartOfDay(ZoneOffset.UTC).toInstant()),
            Duration.ofSeconds(1));
    WatchRun run = new WatchRun(folder);
    run.run(CommandRun.NOTHING_FOUND, since, server.at("/news.xml"));
    assertThat(run.reports()).isEqualTo(addresses("/1"));
  }

  @Test
  void anEntryWithoutAPageIsItsOwnReport() {
    server.on(
        "/feed.json",
        exchange ->
            Reply.of(
                "application/feed+json",
                """
                {"version":"https://jsonfeed.org/version/1.1","title":"Short","items":[
                 {"id":"7","content_text":"The ministry said that the bridge is open again."}]}"""));
    WatchRun run = new WatchRun(folder);
    run.once(server.at("/feed.json"));
    run.once(server.at("/feed.json"));
    assertThat(run.reports()).hasSize(1);
  }

  @Test
  void fiveHundredItemsAreAllAddedEachOnce() {
    String[] paths = IntStream.range(0, 500).mapToObj(i -> "/n" + i).toArray(String[]::new);
    List.of(paths).forEach(server::article);
    server.feed("/feed", "\"a\"", server.rss(paths));
    WatchRun run = new WatchRun(folder);
    assertThat(run.once(server.at("/feed"))).isZero();
    assertThat(run.reports()).hasSize(500).doesNotHaveDuplicates();
  }

  @Test
  void aPlainTextKeepsTheAddressItCameFrom() {
    server.on("/n", exchange -> Reply.of("text/plain", "The mill will close, the owner said."));
    server.feed("/feed", "\"a\"", server.rss("/n"));
    WatchRun run = new WatchRun(folder);
    run.once(server.at("/feed"));
    assertThat(run.reports()).containsExactly(server.at("/n").toString());
  }

  @Test
  void whoeverIsStoppedGoesOnFromThere() throws Exception {
    String[] paths = IntStream.range(0, 60).mapToObj(i -> "/a" + i).toArray(String[]::new);
    List.of(paths).forEach(server::article);
    server.feed("/feed", "\"a\"", server.rss(paths));
    WatchRun run = new WatchRun(folder);
    long waiting;
    try (Ledger ledger = run.open()) {
      AtomicReference<Watcher> watcher = new AtomicReference<>();
      AtomicInteger read = new AtomicInteger();
      ReadingStage stopsInTheMiddle =
          report -> {
            if (read.incrementAndGet() == 25) {
              watcher.get().stop();
            }
            return CommandRun.NOTHING_FOUND.read(report);
          };
      watcher.set(run.watcher(ledger, stopsInTheMiddle, WatchRun.every(Duration.ofMinutes(10))));
      waiting = watcher.get().run(List.of(server.at("/feed")));
    }
    int added = run.reports().size();
    assertThat(added).isBetween(20, 59);
    assertThat(waiting).isEqualTo(60 - added);
    assertThat(run.once(server.at("/feed"))).isZero();
    assertThat(run.reports()).containsExactlyInAnyOrderElementsOf(addresses(paths));
  }

  @Test
  void aFailureInTheMiddleLosesAndDoublesNothing() {
    String[] paths = IntStream.range(0, 50).mapToObj(i -> "/a" + i).toArray(String[]::new);
    List.of(paths).forEach(server::article);
    server.feed("/feed", "\"a\"", server.rss(paths));
    AtomicInteger read = new AtomicInteger();
    ReadingStage outOfMemory =
        report -> {
          if (read.incrementAndGet() == 33) {
            throw new OutOfMemoryError("as if");
          }
          return CommandRun.NOTHING_FOUND.read(report);
        };
    WatchRun run = new WatchRun(folder);
    assertThatThrownBy(() -> run.run(outOfMemory, WatchRun.once(), server.at("/feed")))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(run.once(server.at("/feed"))).isZero();
    assertThat(run.reports()).containsExactlyInAnyOrderElementsOf(addresses(paths));
  }

  @Test
  void feedsAreAskedAgainAfterTheirTime() {
    List<String> listed = new ArrayList<>(List.of("/1"));
    server.article("/1").article("/2");
    AtomicInteger asked = new AtomicInteger();
    server.on(
        "/feed",
        exchange -> {
          if (asked.incrementAndGet() == 2) {
            listed.add("/2");
          }
          return new Reply(
              200,
              Map.of("Content-Type", "application/rss+xml"),
              server.rss(listed.toArray(String[]::new)));
        });
    AtomicReference<Watcher> watcher = new AtomicReference<>();
    AtomicInteger added = new AtomicInteger();
    WatchRun run =
        new WatchRun(folder)
            .then(
                event -> {
                  if (event instanceof WatchEvent.Added && added.incrementAndGet() == 2) {
                    watcher.get().stop();
                  }
                });
    try (Ledger ledger = run.open()) {
      watcher.set(
          run.watcher(ledger, CommandRun.NOTHING_FOUND, WatchRun.every(Duration.ofMillis(300))));
      watcher.get().run(List.of(server.at("/feed")));
    }
    assertThat(run.reports()).isEqualTo(addresses("/1", "/2"));
  }
}
