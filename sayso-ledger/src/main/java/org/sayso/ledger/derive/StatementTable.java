package org.sayso.ledger.derive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.ledger.claim.VoiceNames;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fact.Statement;
import org.sayso.ledger.store.Dialect;

/**
 * The rows of statements, as people corrected them, with the claim that each is in and the words
 * that it is found by. Not for several threads.
 */
final class StatementTable implements AutoCloseable {
  private final StatementPool sql;
  private final Dialect dialect;
  private final PreparedStatement insert;
  private final PreparedStatement update;
  private final PreparedStatement words;
  private long last;

  private record Row(long number, String claim, String speaker, String stance) {}

  StatementTable(Connection connection, Dialect dialect) throws SQLException {
    this.sql = new StatementPool(connection);
    this.dialect = dialect;
    this.insert =
        sql.of(
            "INSERT INTO statement (number, report, place, claim, speaker, speaker_key, stance, outlet, at_millis, content)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.update =
        sql.of(
            "UPDATE statement SET claim = ?, speaker = ?, speaker_key = ?, stance = ? WHERE number = ?");
    this.words =
        sql.of(
            dialect == Dialect.SQLITE
                ? "INSERT INTO statement_words (rowid, content, speaker, title) VALUES (?, ?, ?, ?)"
                : "INSERT INTO statement_words (number, words) VALUES (?, setweight(to_tsvector('english', ?), 'A')"
                    + " || setweight(to_tsvector('simple', ?), 'B') || setweight(to_tsvector('english', ?), 'C'))");
    this.last = sql.number("SELECT coalesce(max(number), 0) FROM statement");
  }

  /**
   * Brings the rows of a component's reports to what they should be.
   *
   * @param reports the facts of each report, as people corrected them, by the number of its row
   * @param claims the claim of each place
   */
  void settle(long component, Map<Long, ReportFacts> reports, Map<String, String> claims)
      throws SQLException {
    Map<Long, Map<String, List<Row>>> there = rows(component);
    boolean inserted = false;
    boolean updated = false;
    boolean worded = false;
    for (Map.Entry<Long, ReportFacts> report : reports.entrySet()) {
      Map<String, List<Row>> rows = there.get(report.getKey());
      for (Statement statement : report.getValue().statements()) {
        String place = statement.place().toString();
        String claim = claims.getOrDefault(place, "");
        if (rows == null) {
          add(report.getKey(), report.getValue(), statement, claim);
          inserted = true;
          worded = true;
          continue;
        }
        List<Row> same = rows.getOrDefault(place, List.of());
        Row row = same.isEmpty() ? null : same.remove(same.size() - 1);
        if (row == null) {
          add(report.getKey(), report.getValue(), statement, claim);
          inserted = true;
          worded = true;
        } else if (!row.equals(wanted(row.number(), statement, claim))) {
          change(row.number(), statement, claim);
          updated = true;
          if (!row.speaker().equals(speaker(statement))) {
            removeWords(row.number());
            addWords(row.number(), report.getValue(), statement);
            worded = true;
          }
        }
      }
      if (rows != null) {
        removeAll(rows.values());
      }
    }
    if (inserted) {
      insert.executeBatch();
    }
    if (updated) {
      update.executeBatch();
    }
    if (worded) {
      words.executeBatch();
    }
  }

  private Map<Long, Map<String, List<Row>>> rows(long component) throws SQLException {
    Map<Long, Map<String, List<Row>>> rows = new HashMap<>();
    PreparedStatement select =
        sql.of(
            "SELECT s.report, s.place, s.number, s.claim, s.speaker, s.stance FROM report r"
                + " JOIN statement s ON s.report = r.number WHERE r.component = ? ORDER BY s.number DESC");
    select.setLong(1, component);
    try (ResultSet found = select.executeQuery()) {
      while (found.next()) {
        rows.computeIfAbsent(found.getLong(1), report -> new HashMap<>())
            .computeIfAbsent(found.getString(2), place -> new ArrayList<>())
            .add(
                new Row(
                    found.getLong(3), found.getString(4), found.getString(5), found.getString(6)));
      }
    }
    return rows;
  }

  private static Row wanted(long number, Statement statement, String claim) {
    return new Row(number, claim, speaker(statement), stance(statement));
  }

  private static String speaker(Statement statement) {
    return StoredText.of(statement.speaker().name());
  }

  private static String stance(Statement statement) {
    return statement.stance().name().toLowerCase(Locale.ROOT);
  }

  private void add(long report, ReportFacts facts, Statement statement, String claim)
      throws SQLException {
    long number = ++last;
    insert.setLong(1, number);
    insert.setLong(2, report);
    insert.setString(3, statement.place().toString());
    insert.setString(4, claim);
    insert.setString(5, speaker(statement));
    insert.setString(6, VoiceNames.key(statement.speaker().name()));
    insert.setString(7, stance(statement));
    insert.setString(8, StoredText.of(facts.header().outlet()));
    insert.setLong(9, facts.timing().sortKey().toEpochMilli());
    insert.setString(10, StoredText.of(statement.text()));
    insert.addBatch();
    addWords(number, facts, statement);
  }

  private void change(long number, Statement statement, String claim) throws SQLException {
    update.setString(1, claim);
    update.setString(2, speaker(statement));
    update.setString(3, VoiceNames.key(statement.speaker().name()));
    update.setString(4, stance(statement));
    update.setLong(5, number);
    update.addBatch();
  }

  private void addWords(long number, ReportFacts facts, Statement statement) throws SQLException {
    words.setLong(1, number);
    words.setString(2, StoredText.of(statement.text()));
    words.setString(
        3,
        StoredText.of(
            statement.speaker().name() + " " + String.join(" ", statement.speaker().aliases())));
    words.setString(4, StoredText.of(facts.header().title()));
    words.addBatch();
  }

  private void removeWords(long number) throws SQLException {
    sql.update(
        dialect == Dialect.SQLITE
            ? "DELETE FROM statement_words WHERE rowid = ?"
            : "DELETE FROM statement_words WHERE number = ?",
        number);
  }

  /** Takes out what is no statement any more. */
  private void removeAll(Collection<List<Row>> gone) throws SQLException {
    for (List<Row> rows : gone) {
      for (Row row : rows) {
        removeWords(row.number());
        sql.update("DELETE FROM statement WHERE number = ?", row.number());
      }
    }
  }

  /** Takes out the statements of a report. */
  void remove(long report) throws SQLException {
    sql.update(
        "DELETE FROM statement_words WHERE "
            + (dialect == Dialect.SQLITE ? "rowid" : "number")
            + " IN (SELECT number FROM statement WHERE report = ?)",
        report);
    sql.update("DELETE FROM statement WHERE report = ?", report);
  }

  @Override
  public void close() throws SQLException {
    sql.close();
  }
}
