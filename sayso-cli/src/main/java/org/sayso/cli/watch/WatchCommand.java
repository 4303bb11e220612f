package org.sayso.cli.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.cli.read.FetchOptions;
import org.sayso.cli.read.FlagSwitches;
import org.sayso.cli.read.GuardedReading;
import org.sayso.cli.read.KnowledgeOptions;
import org.sayso.cli.read.LimitOptions;
import org.sayso.gather.FeedFollower;
import org.sayso.gather.web.FetchPolicy;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.ReadingStage;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso watch}: what feeds list goes into the ledger, as long as it runs. */
@Command(
    name = "watch",
    sortOptions = false,
    header = "Watches feeds and adds what they list to the ledger.",
    description = {
      "",
      "Asks RSS, Atom and JSON feeds, sitemaps and news sitemaps again and again, and only for what has changed."
          + " Fetches, reads and adds each new item once. What could not be had is asked for again later, each time"
          + " after a longer wait. Ends with Ctrl-C and goes on from there at the next start, however it ended.",
      "",
      "Prints what happens: lines for people on a terminal, JSON Lines in a pipe.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:with --once: every feed was had and every item that was due is in the ledger",
      "1:with --once: something was skipped or could not be had, and is listed",
      "2:wrong usage",
      "3:something that Sayso needs is missing, or the ledger cannot be written",
      "130:ended with Ctrl-C"
    },
    footer = {
      "",
      "Examples:",
      "  sayso watch https://en.wikinews.org/w/index.php?title=Special:NewsFeed&feed=atom",
      "  sayso watch --every 30m subscriptions.opml",
      "  sayso watch --once --since 2025-04-01 feeds.txt"
    })
public final class WatchCommand implements Callable<Integer> {
  private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
  private static final long LONGEST_END_SECONDS = 90;

  private final Console console;
  private final Supplier<ReadingStage> engine;

  @Option(
      names = "--data",
      paramLabel = "DIR|URL",
      defaultValue = "${env:SAYSO_DATA:-./sayso-data}",
      description =
          "Where the ledger is; made if it is not there. Usually ./sayso-data, or what SAYSO_DATA says.")
  private String data = "./sayso-data";

  @Parameters(
      paramLabel = "FEEDS",
      arity = "1..*",
      description =
          "Addresses of feeds, or files that list them: one a line, or OPML as feed readers export it.")
  private List<String> feeds = new ArrayList<>();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "10m",
      converter = EveryOption.class,
      description =
          "How long to wait before a feed is asked again: 30s, 10m, 2h. Usually ${DEFAULT-VALUE}.")
  private Duration every = Duration.ofMinutes(10);

  @Option(
      names = "--once",
      description =
          "Ask every feed once, add what is due, and end: for those who have a scheduler.")
  private boolean once;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description =
          "Leave out what was published before this day (2025-04-08). What has no date is taken.")
  private @Nullable String since;

  @Mixin private LimitOptions limits = new LimitOptions();
  @Mixin private FetchOptions fetching = new FetchOptions();

  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();
  @Mixin private FlagSwitches flags = new FlagSwitches();

  public WatchCommand(Console console, Supplier<ReadingStage> engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    List<URI> addresses = FeedList.parse(feeds);
    Supplier<ReadingStage> reader = flags.engine(knowledge.engine(engine, data));
    WatchSettings settings = new WatchSettings(every, once, day(), FIRST_RETRY);
    Clock clock = Clock.systemDefaultZone();
    WatchPrinter printer = new WatchPrinter(console, clock, console.terminal().output());
    FeedFollower follower = follower();
    CountDownLatch ended = new CountDownLatch(1);
    try (Ledger ledger = Ledger.open(StoreLocation.parse(data))) {
      Watcher watcher =
          new Watcher(ledger, follower, new GuardedReading(reader), settings, clock, printer);
      Thread hook = new Thread(() -> stop(watcher, ended));
      Runtime.getRuntime().addShutdownHook(hook);
      try {
        printer.end(watcher.run(addresses));
      } finally {
        unhook(hook);
      }
    } finally {
      ended.countDown();
    }
    return printer.clean() ? ExitCode.ALL : ExitCode.SOME_SKIPPED;
  }

  /** What Ctrl-C and a polite kill do: what was read is added, and then it ends. */
  private static void stop(Watcher watcher, CountDownLatch ended) {
    watcher.stop();
    try {
      boolean inTime = ended.await(LONGEST_END_SECONDS, TimeUnit.SECONDS);
      if (!inTime) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void unhook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // It is the hook that asked for the end, and it waits for this.
    }
  }

  private FeedFollower follower() {
    return FeedFollower.create(limits.limits(), fetching.policy(FetchPolicy.DEFAULT.maxFollowed()));
  }

  private Optional<Instant> day() {
    if (since == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeParseException e) {
      throw new SaysoException(
          Fault.USER, "--since: \"" + since + "\" is no day such as 2025-04-08", e);
    }
  }
}
