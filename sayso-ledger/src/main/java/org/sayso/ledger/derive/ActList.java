package org.sayso.ledger.derive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sayso.ledger.act.Act;
import org.sayso.ledger.act.Decisions;
import org.sayso.ledger.desk.DeskCodec;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.LedgerCodec;

/**
 * What people decided, by acts of their own and by the findings of cases, of which only new entries
 * are read. Not for several threads.
 */
final class ActList {
  private final TreeMap<Long, Act> acts = new TreeMap<>();
  private long seen;

  /** What people decided up to the entry of that number. */
  Decisions upTo(Connection connection, long through) throws SQLException {
    for (Entry entry : EntryRows.acts(connection, seen)) {
      act(entry).ifPresent(act -> acts.put(entry.number(), act));
      seen = entry.number();
    }
    return new Decisions(List.copyOf(acts.headMap(through, true).values()));
  }

  private static Optional<Act> act(Entry entry) {
    return entry.content().kind() == EntryKind.ACT
        ? Optional.of(LedgerCodec.act(entry))
        : DeskCodec.decision(entry);
  }

  /** What the entry of that number decides, once {@link #upTo} has seen it. */
  Optional<Act> of(long number) {
    return Optional.ofNullable(acts.get(number));
  }
}
