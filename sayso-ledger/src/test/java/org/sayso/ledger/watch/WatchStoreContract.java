package org.sayso.ledger.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sayso.ledger.Invented;
import org.sayso.ledger.Ledger;
import org.sayso.model.Reading;
import org.sayso.model.SaysoException;

/** What is kept of watched feeds, over any store. */
abstract class WatchStoreContract {
  private static final Instant NOW = Instant.parse("2025-04-08T10:00:00Z");
  private static final String FEED = "https://news.example/feed";
  private static final HostQueue QUEUE = new HostQueue("news.example", FEED, 0);

  /** The ledger of the test, opened once more each time; the test closes it. */
  abstract Ledger open();

  private static WatchedItem item(int number) {
    String address = "https://news.example/" + number;
    return new WatchedItem(address, address, FEED, "news.example", "", 0);
  }

  private static WatchedFeed feed(String etag) {
    return new WatchedFeed(FEED, FEED, etag, "yesterday", NOW, NOW.plusSeconds(600), 0);
  }

  @Test
  void whatAFeedListsIsNewOnce() {
    try (Ledger ledger = open()) {
      WatchStore store = ledger.watched();
      assertThat(store.feed(FEED)).isEmpty();
      assertThat(store.listed(feed("a"), List.of(item(1), item(2)), List.of(), NOW)).isEqualTo(2);
      assertThat(store.listed(feed("b"), List.of(item(2), item(3)), List.of(), NOW)).isEqualTo(1);
      assertThat(store.feed(FEED)).contains(feed("b"));
      assertThat(store.due(NOW)).containsExactly(new HostQueue("news.example", FEED, 3));
      assertThat(store.items(QUEUE, NOW, 2)).containsExactly(item(1), item(2));
      assertThat(store.due(NOW.minusSeconds(1))).isEmpty();
    }
  }

  @Test
  void partsOfAnIndexAreKeptWithWhatIsKnownOfThem() {
    try (Ledger ledger = open()) {
      WatchStore store = ledger.watched();
      String part = "https://news.example/part";
      store.listed(feed("a"), List.of(), List.of(part), NOW);
      assertThat(store.parts(FEED)).containsExactly(WatchedFeed.unknown(part, FEED));
      WatchedFeed known = new WatchedFeed(part, FEED, "e", "", NOW, NOW, 2);
      store.listed(known, List.of(), List.of(), NOW);
      store.listed(feed("b"), List.of(), List.of(part), NOW);
      assertThat(store.parts(FEED)).containsExactly(known);
    }
  }

  @Test
  void anItemThatIsPutOffIsNotDueBefore() {
    try (Ledger ledger = open()) {
      WatchStore store = ledger.watched();
      store.listed(feed("a"), List.of(item(1)), List.of(), NOW);
      store.later(item(1).key(), 1, NOW.plusSeconds(60), "status 503");
      assertThat(store.due(NOW.plusSeconds(59))).isEmpty();
      assertThat(store.nextDue(FEED)).contains(NOW.plusSeconds(60));
      assertThat(store.items(QUEUE, NOW.plusSeconds(60), 9))
          .singleElement()
          .satisfies(waiting -> assertThat(waiting.tries()).isEqualTo(1));
      store.skipped(Map.of(item(1).key(), "gone"));
      assertThat(store.nextDue(FEED)).isEmpty();
    }
  }

  @Test
  void whoeverWasKilledWhileAddingFindsOutWhatIsInTheLedger() {
    List<Reading> readings = Invented.readings(7, 2);
    try (Ledger ledger = open()) {
      WatchStore store = ledger.watched();
      store.listed(feed("a"), List.of(item(0), item(1)), List.of(), NOW);
      store.adding(
          Map.of(
              item(0).key(), readings.get(0).report().id(),
              item(1).key(), readings.get(1).report().id()));
      assertThat(store.due(NOW)).isEmpty();
      ledger.add(List.of(readings.get(0)), NOW);
    }
    try (Ledger ledger = open()) {
      WatchStore store = ledger.watched();
      assertThat(store.recover()).isEqualTo(1);
      assertThat(store.items(QUEUE, NOW, 9)).containsExactly(item(1));
    }
  }

  @Test
  void whatIsLongNoLongerListedIsForgottenOnceItIsDone() {
    try (Ledger ledger = open()) {
      WatchStore store = ledger.watched();
      store.listed(feed("a"), List.of(item(1), item(2)), List.of(), NOW);
      store.added(Map.of(item(1).key(), "r1"));
      Instant later = NOW.plus(Duration.ofDays(100));
      store.listed(feed("b"), List.of(), List.of(), later);
      assertThat(store.listed(feed("c"), List.of(item(1), item(2)), List.of(), later)).isEqualTo(1);
    }
  }

  @Test
  void aSecondWatcherIsKeptOffUntilTheFirstEnds() {
    try (Ledger ledger = open();
        Ledger other = open()) {
      try (WatchLock first = ledger.lockWatching()) {
        assertThat(first).isNotNull();
        assertThatThrownBy(other::lockWatching)
            .isInstanceOf(SaysoException.class)
            .hasMessageContaining("Another `sayso watch`");
      }
    }
    try (Ledger ledger = open();
        WatchLock again = ledger.lockWatching()) {
      assertThat(again).isNotNull();
    }
  }
}
