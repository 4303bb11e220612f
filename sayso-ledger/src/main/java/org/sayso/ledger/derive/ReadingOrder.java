package org.sayso.ledger.derive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.LedgerCodec;

/**
 * Which of two readings of one report counts: of reports that differ the one seen later, of one
 * report the reading of the newer version; where both are the same, the one with the greater hash,
 * so that the order of adding does not matter.
 */
final class ReadingOrder {
  private ReadingOrder() {}

  static boolean replaces(Connection connection, long old, Entry added) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT entry_key, body FROM entry WHERE number = ?")) {
      select.setLong(1, old);
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          return true;
        }
        String key = rows.getString(1);
        String report = key.substring(0, key.lastIndexOf(' '));
        if (!report.equals(LedgerCodec.reportKey(added))) {
          return Comparator.<Long>naturalOrder()
                      .compare(
                          seen(connection, LedgerCodec.reportKey(added)), seen(connection, report))
                  > 0
              || (seen(connection, LedgerCodec.reportKey(added)) == seen(connection, report)
                  && LedgerCodec.reportKey(added).compareTo(report) > 0);
        }
        String body = rows.getString(2);
        int start = "{\"sayso\":\"".length();
        int versions =
            compareVersions(
                LedgerCodec.version(added), body.substring(start, body.indexOf('"', start)));
        return versions > 0 || (versions == 0 && added.content().key().compareTo(key) > 0);
      }
    }
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
