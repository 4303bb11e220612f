package org.sayso.cli.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.read.GuardedReading;
import org.sayso.gather.FeedFollower;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.watch.HostQueue;
import org.sayso.ledger.watch.WatchStore;
import org.sayso.ledger.watch.WatchedFeed;

/**
 * Asks feeds when they are due and takes what they list into the ledger. Each host is asked by one
 * thread at a time; several hosts are asked at once. All that has to outlive the process is in the
 * ledger's own store. {@link #run} is called once; {@link #stop} by anybody.
 */
final class Watcher {
  private static final int THREADS = 8;
  private static final int BATCH = 20;
  private static final Duration PATIENCE_AT_ONCE = Duration.ofSeconds(30);
  private static final Duration FAR_AWAY = Duration.ofDays(36_500);
  private static final long LONGEST_SLEEP_MILLIS = 60_000;
  private static final long SLEEP_WHILE_BUSY_MILLIS = 1_000;
  private static final long LONGEST_END_SECONDS = 60;

  private final Ledger ledger;
  private final WatchStore store;
  private final WatchSettings settings;
  private final Clock clock;
  private final Consumer<WatchEvent> events;
  private final FeedDesk feeds;
  private final ItemDesk items;

  private final Object lock = new Object();
  private final Set<String> busy = new HashSet<>();
  private final Map<String, Instant> held = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> putOff = new HashSet<>();
  private @Nullable Throwable failure;
  private long changes;
  private volatile boolean stopped;

  Watcher(
      Ledger ledger,
      FeedFollower follower,
      GuardedReading engine,
      WatchSettings settings,
      Clock clock,
      Consumer<WatchEvent> events) {
    this.ledger = ledger;
    this.store = ledger.watched();
    this.settings = settings;
    this.clock = clock;
    this.events = events;
    this.feeds = new FeedDesk(follower, store, settings, clock, events);
    this.items = new ItemDesk(follower, engine, ledger, settings, clock, events);
  }

  /** What one host has to do. */
  private record Work(List<WatchedFeed> feeds, List<HostQueue> queues) {
    Work() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Ends the watching soon; what was read until then is added. */
  void stop() {
    synchronized (lock) {
      stopped = true;
      lock.notifyAll();
    }
  }

  /**
   * Watches until it is stopped, or, where it is to do so once, until nothing is due.
   *
   * @return how many items still wait
   */
  long run(List<URI> addresses) {
    List<String> roots = addresses.stream().map(URI::toString).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (var alone = ledger.lockWatching()) {
      store.recover();
      if (settings.once()) {
        putOff(roots);
      }
      long seen = changes();
      while (!stopped && step(roots, threads)) {
        rest(roots, seen);
        seen = changes();
      }
      // Stops what is being fetched; what was fetched is still added.
      threads.shutdownNow();
      threads.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      stop();
      threads.shutdownNow();
    }
    rethrow();
    return store.due(clock.instant().plus(FAR_AWAY)).stream()
        .filter(queue -> roots.contains(queue.feed()))
        .mapToLong(HostQueue::count)
        .sum();
  }

  /** Feeds that failed are left alone for a while, by whoever asks once again and again too. */
  private void putOff(List<String> roots) {
    Instant now = clock.instant();
    for (WatchedFeed feed : allFeeds(roots)) {
      if (feed.failures() > 0 && feed.due().isAfter(now)) {
        putOff.add(feed.address());
        events.accept(new WatchEvent.FeedPutOff(feed.address(), feed.failures(), feed.due()));
      }
    }
  }

  private long changes() {
    synchronized (lock) {
      return changes;
    }
  }

  private void rethrow() {
    synchronized (lock) {
      if (failure instanceof RuntimeException known) {
        throw known;
      }
      if (failure instanceof Error known) {
        throw known;
      }
    }
  }

  /** Hands out what is due; false if there is nothing left to do for good. */
  private boolean step(List<String> roots, ExecutorService threads) {
    Instant now = clock.instant();
    Map<String, Work> due = due(roots, now);
    synchronized (lock) {
      if (failure != null) {
        return false;
      }
      due.keySet().removeIf(host -> busy.contains(host) || isHeld(host, now));
      due.forEach(
          (host, work) -> {
            busy.add(host);
            threads.execute(() -> lane(host, work));
          });
      return !settings.once()
          || !busy.isEmpty()
          || next(roots, now).isBefore(now.plus(PATIENCE_AT_ONCE));
    }
  }

  private boolean isHeld(String host, Instant now) {
    return held.getOrDefault(host, Instant.EPOCH).isAfter(now);
  }

  private Map<String, Work> due(List<String> roots, Instant now) {
    Map<String, Work> due = new LinkedHashMap<>();
    for (WatchedFeed feed : allFeeds(roots)) {
      if (!dueAt(feed).isAfter(now)) {
        String host = String.valueOf(URI.create(feed.address()).getHost());
        due.computeIfAbsent(host, key -> new Work()).feeds().add(feed);
      }
    }
    for (HostQueue queue : store.due(now)) {
      if (roots.contains(queue.feed())) {
        due.computeIfAbsent(queue.host(), key -> new Work()).queues().add(queue);
      }
    }
    return due;
  }

  private List<WatchedFeed> allFeeds(List<String> roots) {
    return roots.stream()
        .flatMap(
            root ->
                Stream.concat(
                    Stream.of(store.feed(root).orElseGet(() -> WatchedFeed.unknown(root, root))),
                    store.parts(root).stream()))
        .toList();
  }

  /** When to ask for a feed; a shorter interval than last time counts at once. */
  private Instant dueAt(WatchedFeed feed) {
    boolean failing = feed.failures() > 0;
    if (settings.once()) {
      synchronized (lock) {
        return asked.contains(feed.address()) || putOff.contains(feed.address())
            ? Instant.MAX
            : Instant.EPOCH;
      }
    }
    Instant usual = feed.polled().plus(settings.every());
    return failing || feed.due().isBefore(usual) ? feed.due() : usual;
  }

  /** When there is something to do again, as far as is known. */
  private Instant next(List<String> roots, Instant now) {
    Stream<Instant> feedTimes = allFeeds(roots).stream().map(this::dueAt);
    Stream<Instant> itemTimes = roots.stream().map(store::nextDue).flatMap(Optional::stream);
    Instant next =
        Stream.concat(feedTimes, itemTimes).min(Comparator.naturalOrder()).orElse(Instant.MAX);
    if (next.isAfter(now)) {
      return next;
    }
    synchronized (lock) {
      return held.values().stream()
          .filter(until -> until.isAfter(now))
          .min(Comparator.naturalOrder())
          .orElse(now);
    }
  }

  /** Waits until something is due or something has changed since. */
  private void rest(List<String> roots, long seen) throws InterruptedException {
    Instant now = clock.instant();
    Instant next = next(roots, now);
    synchronized (lock) {
      if (stopped || changes != seen) {
        return;
      }
      long longest = busy.isEmpty() ? LONGEST_SLEEP_MILLIS : SLEEP_WHILE_BUSY_MILLIS;
      boolean soon = next.isBefore(now.plusMillis(longest));
      long millis = soon ? Duration.between(now, next).toMillis() + 1 : longest;
      lock.wait(busy.isEmpty() ? millis : SLEEP_WHILE_BUSY_MILLIS);
    }
  }

  private void lane(String host, Work work) {
    try {
      Optional<Duration> hold = Optional.empty();
      for (WatchedFeed feed : work.feeds()) {
        if (!stopped && hold.isEmpty()) {
          hold = feeds.ask(feed, () -> stopped);
          synchronized (lock) {
            asked.add(feed.address());
          }
        }
      }
      for (HostQueue queue : work.queues()) {
        if (!stopped && hold.isEmpty()) {
          hold = items.take(store.items(queue, clock.instant(), BATCH), () -> stopped);
        }
      }
      Optional<Duration> asks = hold;
      synchronized (lock) {
        asks.ifPresent(time -> held.put(host, clock.instant().plus(time)));
      }
    } catch (RuntimeException | Error e) {
      synchronized (lock) {
        failure = failure == null ? e : failure;
        stopped = true;
      }
    } finally {
      synchronized (lock) {
        busy.remove(host);
        changes++;
        lock.notifyAll();
      }
    }
  }
}
