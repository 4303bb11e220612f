package org.sayso.ledger.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.sayso.ledger.claim.VoiceNames;
import org.sayso.ledger.store.LedgerDatabase;

/** The outlets of a ledger by their names, whatever their case, accents and punctuation. */
final class OutletNames {
  /** From one name to the next by the index of outlets, so that not every report is looked at. */
  private static final String EACH_ONCE =
      "WITH RECURSIVE each_outlet(name) AS (SELECT min(outlet) FROM report"
          + " UNION ALL SELECT (SELECT min(outlet) FROM report WHERE outlet > name) FROM each_outlet WHERE name IS NOT NULL)"
          + " SELECT name FROM each_outlet WHERE name <> ''";

  private final LedgerDatabase database;

  OutletNames(LedgerDatabase database) {
    this.database = database;
  }

  /** The names under which reports of this outlet stand; none if there is no such outlet. */
  List<String> spellings(String name) {
    String key = VoiceNames.key(name);
    return all().stream()
        .filter(
            outlet -> outlet.equals(name) || !key.isEmpty() && VoiceNames.key(outlet).equals(key))
        .toList();
  }

  /** All names, each once. */
  List<String> all() {
    return database.query(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(EACH_ONCE);
              ResultSet rows = select.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
              names.add(rows.getString(1));
            }
            return List.copyOf(names);
          }
        });
  }
}
