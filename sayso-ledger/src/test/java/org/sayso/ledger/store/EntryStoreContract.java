package org.sayso.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sayso.ledger.entry.ChainCheck;
import org.sayso.ledger.entry.ChainHead;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.NewEntry;

/** What every store must do. */
abstract class EntryStoreContract {
  /** An empty store. */
  abstract EntryStore store();

  private static NewEntry entry(String key) {
    return new NewEntry(
        EntryKind.REPORT,
        key,
        "subject of " + key,
        Instant.ofEpochMilli(1_700_000_000_123L),
        "{\"text\":\"Ünïcödé 🛰 " + key + "\"}");
  }

  private static List<Entry> all(EntryStore store) {
    List<Entry> entries = new ArrayList<>();
    store.read(0, entries::add);
    return entries;
  }

  @Test
  void whatIsAppendedComesBackInItsOrder() {
    EntryStore store = store();
    assertThat(store.head()).isEqualTo(ChainHead.EMPTY);
    List<Entry> appended = store.append(List.of(entry("a"), entry("b"), entry("c")));
    assertThat(all(store))
        .isEqualTo(appended)
        .extracting(Entry::number)
        .containsExactly(1L, 2L, 3L);
    assertThat(appended.get(1).content()).isEqualTo(entry("b"));
    assertThat(store.entry(2)).contains(appended.get(1));
    assertThat(store.entry(4)).isEmpty();
    assertThat(store.find(EntryKind.REPORT, "c")).contains(appended.get(2));
    assertThat(store.find(EntryKind.ACT, "c")).isEmpty();
  }

  @Test
  void entriesOfOneKindAreHandedOverAlone() {
    EntryStore store = store();
    store.append(List.of(entry("a"), ofCase("x"), entry("b"), ofCase("y")));
    assertThat(ofKind(store, 0)).extracting(Entry::number).containsExactly(2L, 4L);
    assertThat(ofKind(store, 2)).extracting(Entry::number).containsExactly(4L);
    assertThat(ofKind(store, 4)).isEmpty();
  }

  private static NewEntry ofCase(String key) {
    return new NewEntry(EntryKind.CASE, key, "case", Instant.EPOCH, "{}");
  }

  private static List<Entry> ofKind(EntryStore store, long after) {
    List<Entry> entries = new ArrayList<>();
    store.read(EntryKind.CASE, after, entries::add);
    return entries;
  }

  @Test
  void theSameThingIsAppendedOnce() {
    EntryStore store = store();
    store.append(List.of(entry("a"), entry("a"), entry("b")));
    assertThat(store.append(List.of(entry("b"), entry("a")))).isEmpty();
    assertThat(store.append(List.of(entry("b"), entry("d"))))
        .extracting(Entry::number)
        .containsExactly(3L);
    assertThat(store.head().count()).isEqualTo(3);
  }

  @Test
  void readingGoesOnBehindANumberAndOverManyPages() {
    EntryStore store = store();
    List<NewEntry> many = new ArrayList<>();
    for (int i = 0; i < 1_203; i++) {
      many.add(entry("k" + i));
    }
    store.append(many);
    List<Long> numbers = new ArrayList<>();
    store.read(700, found -> numbers.add(found.number()));
    assertThat(numbers).hasSize(503).startsWith(701L).endsWith(1_203L);
  }

  @Test
  void theChainIsWhole() {
    EntryStore store = store();
    store.append(List.of(entry("a"), entry("b")));
    store.append(List.of(entry("c")));
    ChainCheck check = new ChainCheck();
    store.read(0, check::accept);
    assertThat(check.finish(store.head()).intact()).isTrue();
  }

  @Test
  void severalThreadsMayAppend() throws Exception {
    EntryStore store = store();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    for (int t = 0; t < 4; t++) {
      int thread = t;
      threads.execute(
          () -> {
            for (int i = 0; i < 25; i++) {
              store.append(List.of(entry("t" + thread + " " + i), entry("shared " + i)));
            }
          });
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(120, TimeUnit.SECONDS)).isTrue();
    ChainCheck check = new ChainCheck();
    store.read(0, check::accept);
    assertThat(check.finish(store.head()).problems()).isEmpty();
    assertThat(store.head().count()).isEqualTo(125);
  }
}
