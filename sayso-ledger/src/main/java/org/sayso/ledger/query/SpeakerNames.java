package org.sayso.ledger.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.ledger.claim.VoiceNames;
import org.sayso.ledger.store.Dialect;
import org.sayso.ledger.store.LedgerDatabase;
import org.sayso.ledger.text.Word;
import org.sayso.ledger.text.Words;

/**
 * The speakers of a ledger that a name stands for: those of this very name, or, if nobody has it,
 * those who are called by all its words.
 */
final class SpeakerNames {
  /** More speakers are not looked for: such a name tells nobody from anybody. */
  private static final int MOST_SPEAKERS = 200;

  private static final int MOST_WORDS = 32;

  private final LedgerDatabase database;

  SpeakerNames(LedgerDatabase database) {
    this.database = database;
  }

  /** The keys under which the statements of those speakers stand; none if nobody is called so. */
  List<String> keys(String name) {
    String key = VoiceNames.key(name);
    List<String> exact =
        strings(
            "SELECT speaker_key FROM statement",
            new Where().and("speaker_key = ?", key).and("speaker_key <> ''"),
            " LIMIT 1");
    List<String> words = words(name);
    if (!exact.isEmpty() || words.isEmpty()) {
      return exact;
    }
    boolean file = database.dialect() == Dialect.SQLITE;
    Where called =
        new Where()
            .and(
                file ? "statement_words MATCH ?" : "w.words @@ to_tsquery('simple', ?)",
                file ? inFile(words) : onServer(words))
            .and("s.speaker_key <> ''");
    return strings(
        "SELECT DISTINCT s.speaker_key FROM statement_words w JOIN statement s ON s.number = "
            + (file ? "w.rowid" : "w.number"),
        called,
        " LIMIT " + MOST_SPEAKERS);
  }

  /** The words of a text, as the index of words is asked for them. */
  static List<String> words(String text) {
    return Words.of(text).stream()
        .limit(MOST_WORDS)
        .map(Word::span)
        .map(span -> span.in(text))
        .toList();
  }

  private static String inFile(List<String> words) {
    return words.stream()
        .map(word -> '"' + word.replace("\"", "") + '"')
        .collect(Collectors.joining(" ", "speaker : (", ")"));
  }

  /** The words, each among those that name a speaker, which have weight B. */
  private static String onServer(List<String> words) {
    return words.stream()
        .map(word -> "'" + word.replace("\\", "").replace("'", "''") + "':B")
        .collect(Collectors.joining(" & "));
  }

  /** The names of those who speak, each once, at most so many. */
  List<String> all(int limit) {
    return strings(
        "SELECT min(speaker) FROM statement",
        new Where().and("speaker_key <> ''"),
        " GROUP BY speaker_key ORDER BY speaker_key LIMIT " + limit);
  }

  private List<String> strings(String select, Where where, String end) {
    return database.query(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(select + where.sql() + end)) {
            where.bind(statement);
            return strings(statement);
          }
        });
  }

  private static List<String> strings(PreparedStatement statement) throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return List.copyOf(found);
  }
}
