package org.sayso.ledger.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.ledger.store.MemoryEntryStore;

class ChainCheckTest {
  private static List<Entry> chain() {
    MemoryEntryStore store = new MemoryEntryStore();
    for (int i = 1; i <= 5; i++) {
      store.append(
          List.of(
              new NewEntry(
                  EntryKind.ACT,
                  "key " + i,
                  "act",
                  Instant.ofEpochSecond(i),
                  "{\"n\":" + i + "}")));
    }
    List<Entry> entries = new ArrayList<>();
    store.read(0, entries::add);
    return entries;
  }

  private static ChainCheck.Result check(List<Entry> entries, ChainHead noted) {
    ChainCheck check = new ChainCheck();
    entries.forEach(check::accept);
    return check.finish(noted);
  }

  @Test
  void aChainAsItWasWrittenIsWhole() {
    List<Entry> entries = chain();
    assertThat(check(entries, entries.get(4).head()).intact()).isTrue();
    assertThat(check(List.of(), ChainHead.EMPTY).intact()).isTrue();
  }

  @Test
  void anyAlteredPartOfAnyEntryIsFound() {
    for (int i = 0; i < 5; i++) {
      List<Entry> entries = chain();
      ChainHead noted = entries.get(4).head();
      Entry entry = entries.get(i);
      NewEntry content = entry.content();
      for (NewEntry altered :
          List.of(
              new NewEntry(
                  EntryKind.READING,
                  content.key(),
                  content.subject(),
                  content.at(),
                  content.body()),
              new NewEntry(
                  content.kind(), "other", content.subject(), content.at(), content.body()),
              new NewEntry(content.kind(), content.key(), "other", content.at(), content.body()),
              new NewEntry(
                  content.kind(),
                  content.key(),
                  content.subject(),
                  content.at().plusMillis(1),
                  content.body()),
              new NewEntry(content.kind(), content.key(), content.subject(), content.at(), "{}"))) {
        entries.set(i, new Entry(entry.number(), altered, entry.previous(), entry.hash()));
        assertThat(check(entries, noted).problems()).extracting("code").contains("entry-altered");
        String forged = ChainHash.of(entry.number(), altered, entry.previous());
        entries.set(i, new Entry(entry.number(), altered, entry.previous(), forged));
        assertThat(check(entries, noted).intact()).as("forged hash of entry %d", i + 1).isFalse();
      }
    }
  }

  @Test
  void aMissingEntryIsFoundWhereverItWas() {
    for (int i = 0; i < 5; i++) {
      List<Entry> entries = chain();
      ChainHead noted = entries.get(4).head();
      entries.remove(i);
      assertThat(check(entries, noted).intact()).as("without entry %d", i + 1).isFalse();
    }
  }

  @Test
  void swappedEntriesAreFound() {
    List<Entry> entries = chain();
    ChainHead noted = entries.get(4).head();
    Entry second = entries.set(1, entries.get(2));
    entries.set(2, second);
    assertThat(check(entries, noted).problems())
        .extracting("code")
        .contains("entry-missing", "chain-broken");
  }
}
