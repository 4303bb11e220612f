package org.sayso.cli.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.sayso.cli.read.GuardedReading;
import org.sayso.gather.FeedFollower;
import org.sayso.gather.FollowedPage;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.web.Answer;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.watch.WatchStore;
import org.sayso.ledger.watch.WatchedItem;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.json.ReadingJson;

/** Fetches items, reads them and puts them into the ledger. Threads may share it. */
final class ItemDesk {
  /** What was fetched goes into the ledger after this time at the latest. */
  private static final Duration LONGEST_BATCH = Duration.ofSeconds(10);

  private static final int RETRY_FACTOR = 4;
  private static final int MOST_TRIES = 8;
  private static final int MOST_TRIES_IF_NOT_FOUND = 3;

  private final FeedFollower follower;
  private final GuardedReading engine;
  private final Ledger ledger;
  private final WatchStore store;
  private final WatchSettings settings;
  private final Clock clock;
  private final Consumer<WatchEvent> events;
  private final Object adding = new Object();

  ItemDesk(
      FeedFollower follower,
      GuardedReading engine,
      Ledger ledger,
      WatchSettings settings,
      Clock clock,
      Consumer<WatchEvent> events) {
    this.follower = follower;
    this.engine = engine;
    this.ledger = ledger;
    this.store = ledger.watched();
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  /** Readings on their way into the ledger, by the item that each is of. */
  private static final class Batch {
    private final Map<WatchedItem, Reading> readings = new LinkedHashMap<>();
    private final Map<String, String> reports = new LinkedHashMap<>();

    void add(WatchedItem item, Reading reading) {
      readings.put(item, reading);
      reports.put(item.key(), reading.report().id());
    }
  }

  /**
   * Takes items of one host, one after the other. What was read when it is stopped is added; the
   * rest waits as before.
   *
   * @return how long the host asks to be left alone
   */
  Optional<Duration> take(List<WatchedItem> items, BooleanSupplier stopped) {
    Batch batch = new Batch();
    Instant start = clock.instant();
    Optional<Duration> asked = Optional.empty();
    for (WatchedItem item : items) {
      if (stopped.getAsBoolean() || asked.isPresent()) {
        break;
      }
      asked = take(item, batch, stopped);
      if (start.plus(LONGEST_BATCH).isBefore(clock.instant())) {
        add(batch);
        batch = new Batch();
        start = clock.instant();
      }
    }
    add(batch);
    return asked;
  }

  private Optional<Duration> take(WatchedItem item, Batch batch, BooleanSupplier stopped) {
    if (!item.words().isEmpty()) {
      Report report = ReadingJson.readReport(item.words());
      read(item, new Gathered(item.address(), Outcome.done(report)), batch);
      return Optional.empty();
    }
    FollowedPage page;
    try {
      page = follower.page(URI.create(item.address()));
    } catch (IllegalArgumentException e) {
      skip(item, new Problem("bad-address", item.address(), "no address: " + e.getMessage()));
      return Optional.empty();
    }
    if (stopped.getAsBoolean() && !(page instanceof FollowedPage.Fetched)) {
      return Optional.empty();
    }
    if (page instanceof FollowedPage.Failed failed) {
      return failed(item, failed.refused());
    }
    read(item, ((FollowedPage.Fetched) page).gathered(), batch);
    return Optional.empty();
  }

  private Optional<Duration> failed(WatchedItem item, Answer.Refused refused) {
    int tries = item.tries() + 1;
    boolean notFound = refused.status() == 404;
    boolean busy = refused.retryAfter().isPresent() && refused.passing();
    if (!refused.passing() || !busy && tries >= (notFound ? MOST_TRIES_IF_NOT_FOUND : MOST_TRIES)) {
      skip(item, refused.problem());
      return Optional.empty();
    }
    Duration wait =
        BackOff.wait(settings.retry(), RETRY_FACTOR, busy ? 1 : tries, refused.retryAfter());
    Instant again = clock.instant().plus(wait);
    store.later(item.key(), busy ? item.tries() : tries, again, refused.problem().message());
    events.accept(new WatchEvent.PutOff(item.feed(), refused.problem(), again));
    return refused.retryAfter();
  }

  private void read(WatchedItem item, Gathered gathered, Batch batch) {
    if (gathered.outcome() instanceof Outcome.Done<Report> done && ledger.holds(done.value())) {
      store.added(Map.of(item.key(), done.value().id()));
      events.accept(new WatchEvent.Known(item.feed(), item.address(), done.value().id()));
      return;
    }
    Outcome<Reading> reading = engine.read(gathered);
    if (reading instanceof Outcome.Skipped<Reading> skipped) {
      skip(item, skipped.reason());
      return;
    }
    Outcome.Done<Reading> done = (Outcome.Done<Reading>) reading;
    done.remarks().forEach(remark -> events.accept(new WatchEvent.Remark(item.feed(), remark)));
    batch.add(item, done.value());
  }

  private void skip(WatchedItem item, Problem problem) {
    store.skipped(Map.of(item.key(), problem.code() + ": " + problem.message()));
    events.accept(new WatchEvent.Skipped(item.feed(), problem));
  }

  /** The order of these three is what keeps a killed watcher from missing or doubling anything. */
  private void add(Batch batch) {
    if (batch.readings.isEmpty()) {
      return;
    }
    synchronized (adding) {
      store.adding(batch.reports);
      ledger.add(new ArrayList<>(batch.readings.values()), clock.instant());
      store.added(batch.reports);
    }
    batch.readings.forEach(
        (item, reading) ->
            events.accept(new WatchEvent.Added(item.feed(), item.address(), reading)));
  }
}
