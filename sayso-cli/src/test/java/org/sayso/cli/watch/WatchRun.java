package org.sayso.cli.watch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.sayso.cli.CommandRun;
import org.sayso.cli.read.GuardedReading;
import org.sayso.gather.FeedFollower;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.web.FetchPolicy;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.LedgerCodec;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.ReadingStage;

/** Watching into the ledger of a test, without pauses, with everything that was told of it. */
final class WatchRun {
  private final Path folder;
  private final List<WatchEvent> events = new CopyOnWriteArrayList<>();
  private Consumer<WatchEvent> then = event -> {};

  WatchRun(Path folder) {
    this.folder = folder;
  }

  /** Calls this at every event. */
  WatchRun then(Consumer<WatchEvent> consumer) {
    this.then = consumer;
    return this;
  }

  static WatchSettings once() {
    return new WatchSettings(
        Duration.ofMinutes(10), true, Optional.empty(), Duration.ofMillis(200));
  }

  static WatchSettings every(Duration time) {
    return new WatchSettings(time, false, Optional.empty(), Duration.ofMillis(200));
  }

  /** Watches once and says how many items wait. */
  long once(URI... feeds) {
    return run(CommandRun.NOTHING_FOUND, once(), feeds);
  }

  long run(ReadingStage stage, WatchSettings settings, URI... feeds) {
    try (Ledger ledger = open()) {
      return watcher(ledger, stage, settings).run(List.of(feeds));
    }
  }

  Ledger open() {
    return Ledger.open(new StoreLocation.Directory(folder));
  }

  Watcher watcher(Ledger ledger, ReadingStage stage, WatchSettings settings) {
    FetchPolicy policy =
        new FetchPolicy("Sayso/test", Duration.ofSeconds(20), Duration.ZERO, 3, 10, true);
    return new Watcher(
        ledger,
        FeedFollower.create(GatherLimits.DEFAULT, policy),
        new GuardedReading(() -> stage),
        settings,
        Clock.systemUTC(),
        event -> {
          events.add(event);
          then.accept(event);
        });
  }

  <T extends WatchEvent> List<T> events(Class<T> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The addresses of all reports in the ledger, each as often as it is there. */
  List<String> reports() {
    List<String> addresses = new ArrayList<>();
    try (Ledger ledger = open()) {
      ledger.entries(
          0,
          entry -> {
            if (entry.content().kind() == EntryKind.REPORT) {
              addresses.add(String.valueOf(LedgerCodec.report(entry).metadata().url()));
            }
          });
    }
    return addresses;
  }
}
