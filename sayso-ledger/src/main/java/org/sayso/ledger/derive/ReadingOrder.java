package org.sayso.ledger.derive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.LedgerCodec;

/**
 * Which of two readings of one report counts: of reports that differ the one seen later, of one
 * report the reading of the newer version; where both are the same, the one with the greater hash,
 * so that the order of adding does not matter.
 */
final class ReadingOrder {
  private ReadingOrder() {}

  /** Whether the added reading entry counts more than the old one, both given by number. */
  static boolean replaces(Connection connection, long old, long added) throws SQLException {
    Entry one = EntryRows.byNumber(connection, old);
    Entry other = EntryRows.byNumber(connection, added);
    String report = LedgerCodec.reportKey(one);
    String otherReport = LedgerCodec.reportKey(other);
    if (!report.equals(otherReport)) {
      int later = Long.compare(seen(connection, otherReport), seen(connection, report));
      return later > 0 || (later == 0 && otherReport.compareTo(report) > 0);
    }
    int newer = compareVersions(LedgerCodec.version(other), LedgerCodec.version(one));
    return newer > 0 || (newer == 0 && other.content().key().compareTo(one.content().key()) > 0);
  }

  private static long seen(Connection connection, String report) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT at_millis FROM entry WHERE kind = 'report' AND entry_key = ?")) {
      select.setString(1, report);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? rows.getLong(1) : Long.MIN_VALUE;
      }
    }
  }

  static int compareVersions(String one, String other) {
    String[] first = one.split("[^0-9]+", -1);
    String[] second = other.split("[^0-9]+", -1);
    for (int i = 0; i < Math.min(first.length, second.length); i++) {
      int order = Integer.compare(number(first[i]), number(second[i]));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(first.length, second.length);
  }

  private static int number(String digits) {
    return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
  }
}
