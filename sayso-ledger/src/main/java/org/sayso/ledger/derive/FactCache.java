package org.sayso.ledger.derive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.LedgerCodec;
import org.sayso.ledger.entry.NewEntry;
import org.sayso.ledger.fact.FactExtractor;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.model.Reading;

/**
 * The facts of readings by the number of their entry, the most recently used of them kept. Not for
 * several threads.
 */
final class FactCache {
  private static final int KEPT = 4_000;

  private final FactExtractor extractor = FactExtractor.create();
  private final Map<Long, ReportFacts> kept =
      new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, ReportFacts> eldest) {
          return size() > KEPT;
        }
      };

  /** The facts of the reading entry of that number. */
  ReportFacts of(Connection connection, long reading) throws SQLException {
    ReportFacts facts = kept.get(reading);
    if (facts == null) {
      Entry entry = entry(connection, "number = " + reading, null);
      Entry report =
          entry(connection, "kind = 'report' AND entry_key = ?", LedgerCodec.reportKey(entry));
      Reading value = LedgerCodec.reading(entry, report);
      facts = extractor.extract(value, report.content().at());
      kept.put(reading, facts);
    }
    return facts;
  }

  /** Makes the facts of a reading that is at hand, so that it need not be fetched. */
  void remember(long number, ReportFacts facts) {
    kept.put(number, facts);
  }

  private static Entry entry(
      Connection connection, String where, @org.jspecify.annotations.Nullable String key)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT number, kind, entry_key, subject, at_millis, body, previous, hash FROM entry WHERE "
                + where)) {
      if (key != null) {
        select.setString(1, key);
      }
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          throw new SQLException(
              "the entry "
                  + (key == null ? where : key)
                  + " is missing; run `sayso verify-ledger`");
        }
        return new Entry(
            rows.getLong(1),
            new NewEntry(
                EntryKind.parse(rows.getString(2)),
                rows.getString(3),
                rows.getString(4),
                Instant.ofEpochMilli(rows.getLong(5)),
                rows.getString(6)),
            rows.getString(7),
            rows.getString(8));
      }
    }
  }
}
