package org.sayso.ledger.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.store.LedgerDatabase;

/**
 * Lists of a ledger a page at a time, for those who leaf through it. Stories and claims come as
 * JSON on one line each.
 */
public final class LedgerPages {
  private final LedgerDatabase database;

  public LedgerPages(LedgerDatabase database) {
    this.database = database;
  }

  /** Stories, the one that was last reported on first. */
  public Slice<String> stories(PageRequest page) {
    return bodies("SELECT body FROM story", new Where(), " ORDER BY last_millis DESC, id", page);
  }

  /** The story of that id. */
  public Optional<String> story(String id) {
    return bodies(
            "SELECT body FROM story", new Where().and("id = ?", id), "", new PageRequest(0, 1))
        .rows()
        .stream()
        .findFirst();
  }

  private Slice<String> bodies(String select, Where where, String order, PageRequest page) {
    return database.query(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(select + where.sql() + order + " LIMIT ? OFFSET ?")) {
            int at = where.bind(statement);
            statement.setInt(at, page.limit() + 1);
            statement.setInt(at + 1, page.from());
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                found.add(rows.getString(1));
              }
            }
            return Slice.of(found, page.from(), page.limit());
          }
        });
  }
}
