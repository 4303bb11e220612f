package org.sayso.ledger.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.ledger.claim.VoiceNames;
import org.sayso.ledger.store.Dialect;
import org.sayso.ledger.store.LedgerDatabase;
import org.sayso.ledger.text.Word;
import org.sayso.ledger.text.Words;

/** Finds statements by their words and by who makes them, in either kind of database. */
final class StatementSearch {
  private static final int MOST_WORDS = 32;

  private final LedgerDatabase database;

  StatementSearch(LedgerDatabase database) {
    this.database = database;
  }

  /**
   * What somebody said, newest first: the very name, or, if nobody has it, speakers whose names
   * have all its words.
   */
  List<FoundStatement> who(String name, int limit) {
    Where exact = new Where().and("speaker_key = ?", VoiceNames.key(name));
    List<FoundStatement> found =
        statements(
            "FROM statement s" + exact.sql() + " ORDER BY at_millis DESC, number DESC",
            exact,
            limit);
    return found.isEmpty() ? words("speaker", name, limit) : found;
  }

  /** The statements that have all these words, best first. */
  List<FoundStatement> words(String words, int limit) {
    return words("", words, limit);
  }

  private List<FoundStatement> words(String column, String text, int limit) {
    List<String> words =
        Words.of(text).stream()
            .limit(MOST_WORDS)
            .map(Word::span)
            .map(span -> span.in(text))
            .toList();
    if (words.isEmpty()) {
      return List.of();
    }
    if (database.dialect() == Dialect.SQLITE) {
      StringBuilder match = new StringBuilder(column.isEmpty() ? "" : column + " : (");
      words.forEach(word -> match.append('"').append(word.replace("\"", "")).append("\" "));
      Where where =
          new Where()
              .and("statement_words MATCH ?", match.append(column.isEmpty() ? "" : ")").toString());
      return statements(
          "FROM statement_words w JOIN statement s ON s.number = w.rowid"
              + where.sql()
              + " ORDER BY w.rank",
          where,
          limit);
    }
    Where where =
        new Where()
            .and(
                "w.words @@ "
                    + (column.isEmpty()
                        ? "plainto_tsquery('english', ?)"
                        : "to_tsquery('simple', ?)"),
                column.isEmpty() ? String.join(" ", words) : ofSpeakers(words));
    return statements(
        "FROM statement_words w JOIN statement s ON s.number = w.number"
            + where.sql()
            + " ORDER BY s.at_millis DESC, s.number DESC",
        where,
        limit);
  }

  /** The words, each among those that name a speaker, which have weight B. */
  private static String ofSpeakers(List<String> words) {
    return words.stream()
        .map(word -> "'" + word.replace("\\", "").replace("'", "''") + "':B")
        .collect(Collectors.joining(" & "));
  }

  /** The names of those who speak, each once, at most so many. */
  List<String> speakers(int limit) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT min(speaker) FROM statement WHERE speaker_key <> '' GROUP BY speaker_key ORDER BY speaker_key LIMIT ?")) {
            select.setInt(1, limit);
            List<String> names = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                names.add(rows.getString(1));
              }
            }
            return List.copyOf(names);
          }
        });
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
