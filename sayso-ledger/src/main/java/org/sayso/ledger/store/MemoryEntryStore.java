package org.sayso.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sayso.ledger.entry.ChainHead;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.NewEntry;

/** Keeps entries for as long as the process lives. */
public final class MemoryEntryStore implements EntryStore {
  private record Identity(EntryKind kind, String key) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Identity, Entry> byIdentity = new HashMap<>();

  @Override
  public synchronized List<Entry> append(List<NewEntry> additions) {
    List<Entry> appended = new ArrayList<>();
    for (NewEntry addition : additions) {
      Identity identity = new Identity(addition.kind(), addition.key());
      if (!byIdentity.containsKey(identity)) {
        Entry entry = Entry.after(head(), addition);
        entries.add(entry);
        byIdentity.put(identity, entry);
        appended.add(entry);
      }
    }
    return List.copyOf(appended);
  }

  @Override
  public synchronized Optional<Entry> find(EntryKind kind, String key) {
    return Optional.ofNullable(byIdentity.get(new Identity(kind, key)));
  }

  @Override
  public synchronized Optional<Entry> entry(long number) {
    return number < 1 || number > entries.size()
        ? Optional.empty()
        : Optional.of(entries.get((int) number - 1));
  }

  @Override
  public void read(long after, Consumer<Entry> consumer) {
    List<Entry> now;
    synchronized (this) {
      now = List.copyOf(entries.subList((int) Math.min(after, entries.size()), entries.size()));
    }
    now.forEach(consumer);
  }

  @Override
  public void read(EntryKind kind, long after, Consumer<Entry> consumer) {
    read(
        after,
        entry -> {
          if (entry.content().kind() == kind) {
            consumer.accept(entry);
          }
        });
  }

  @Override
  public synchronized ChainHead head() {
    return entries.isEmpty() ? ChainHead.EMPTY : entries.get(entries.size() - 1).head();
  }
}
