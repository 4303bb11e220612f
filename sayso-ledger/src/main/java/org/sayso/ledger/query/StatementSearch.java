package org.sayso.ledger.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.store.Dialect;
import org.sayso.ledger.store.LedgerDatabase;

/** Finds statements by their words and by who makes them, in either kind of database. */
final class StatementSearch {
  private final LedgerDatabase database;

  StatementSearch(LedgerDatabase database) {
    this.database = database;
  }

  /** What somebody said, newest first. */
  List<FoundStatement> who(String name, LedgerFilter filter) {
    Where where = FilterConditions.of(database, filter.withSpeaker(Optional.of(name))).statements();
    return statements(
        "FROM statement s" + where.sql() + " ORDER BY s.at_millis DESC, s.number DESC",
        where,
        filter.limit());
  }

  /** The statements that have all these words, best first. */
  List<FoundStatement> words(String text, LedgerFilter filter) {
    List<String> words = SpeakerNames.words(text);
    if (words.isEmpty()) {
      return List.of();
    }
    Where fits = FilterConditions.of(database, filter).statements();
    if (database.dialect() == Dialect.SQLITE) {
      StringBuilder match = new StringBuilder();
      words.forEach(word -> match.append('"').append(word.replace("\"", "")).append("\" "));
      Where where = new Where().and("statement_words MATCH ?", match.toString()).and(fits);
      return statements(
          "FROM statement_words w JOIN statement s ON s.number = w.rowid"
              + where.sql()
              + " ORDER BY w.rank",
          where,
          filter.limit());
    }
    Where where =
        new Where()
            .and("w.words @@ plainto_tsquery('english', ?)", String.join(" ", words))
            .and(fits);
    return statements(
        "FROM statement_words w JOIN statement s ON s.number = w.number"
            + where.sql()
            + " ORDER BY s.at_millis DESC, s.number DESC",
        where,
        filter.limit());
  }

  private List<FoundStatement> statements(String from, Where where, int limit) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT s.claim, s.place, s.speaker, s.stance, s.outlet, s.at_millis, s.content "
                      + from
                      + " LIMIT ?")) {
            select.setInt(where.bind(select), limit);
            List<FoundStatement> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                found.add(
                    new FoundStatement(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        Instant.ofEpochMilli(rows.getLong(6)),
                        rows.getString(7)));
              }
            }
            return List.copyOf(found);
          }
        });
  }
}
