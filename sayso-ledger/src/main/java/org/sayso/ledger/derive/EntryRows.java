package org.sayso.ledger.derive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.NewEntry;

/** Entries as the deriver needs them. */
final class EntryRows {
  private static final String WHOLE =
      "SELECT number, kind, entry_key, subject, at_millis, body, previous, hash FROM entry WHERE ";

  private EntryRows() {}

  /** An entry without what is in it. */
  record Heading(long number, EntryKind kind, String key) {}

  /** The headings of the entries behind {@code after}, {@code most} of them. */
  static List<Heading> after(Connection connection, long after, int most) throws SQLException {
    List<Heading> headings = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT number, kind, entry_key FROM entry WHERE number > ? ORDER BY number LIMIT "
                + most)) {
      select.setLong(1, after);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          headings.add(
              new Heading(rows.getLong(1), EntryKind.parse(rows.getString(2)), rows.getString(3)));
        }
      }
    }
    return headings;
  }

  static Entry byNumber(Connection connection, long number) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(WHOLE + "number = ?")) {
      select.setLong(1, number);
      return one(select, "entry " + number);
    }
  }

  static Entry report(Connection connection, String key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(WHOLE + "kind = 'report' AND entry_key = ?")) {
      select.setString(1, key);
      return one(select, "entry of report " + key);
    }
  }

  /** The acts and the deeds of cases behind {@code after}, in the order of their numbers. */
  static List<Entry> acts(Connection connection, long after) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            WHOLE + "kind IN ('act', 'case') AND number > ? ORDER BY number")) {
      select.setLong(1, after);
      return all(select);
    }
  }

  private static Entry one(PreparedStatement select, String what) throws SQLException {
    List<Entry> found = all(select);
    if (found.isEmpty()) {
      throw new SQLException("the " + what + " is missing; run `sayso verify-ledger`");
    }
    return found.get(0);
  }

  private static List<Entry> all(PreparedStatement select) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        NewEntry content =
            new NewEntry(
                EntryKind.parse(rows.getString(2)),
                rows.getString(3),
                rows.getString(4),
                Instant.ofEpochMilli(rows.getLong(5)),
                rows.getString(6));
        entries.add(new Entry(rows.getLong(1), content, rows.getString(7), rows.getString(8)));
      }
    }
    return entries;
  }
}
