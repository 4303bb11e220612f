package org.sayso.ledger.derive;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.ledger.claim.VoiceNames;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.store.Dialect;
import org.sayso.ledger.story.StoryLinks;

/**
 * The rows of one report in the derived tables: itself, the words it is found by, its links, its
 * statements.
 */
final class ReportTable implements AutoCloseable {
  /** A row of the table {@code report}. */
  record Row(long number, String id, long reading, long component) {}

  private final Connection connection;
  private final Dialect dialect;
  private final PreparedStatement postings;
  private final PreparedStatement addPosting;
  private final PreparedStatement addLink;
  private final PreparedStatement addStatement;
  private final PreparedStatement addWords;
  private long lastReport;
  private long lastStatement;

  ReportTable(Connection connection, Dialect dialect) throws SQLException {
    this.connection = connection;
    this.dialect = dialect;
    this.postings =
        connection.prepareStatement(
            "SELECT report FROM posting WHERE term = ? AND day BETWEEN ? AND ?");
    this.addPosting =
        connection.prepareStatement(
            "INSERT INTO posting (term, day, report) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    this.addLink =
        connection.prepareStatement(
            "INSERT INTO link (report, other, score) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    this.addStatement =
        connection.prepareStatement(
            "INSERT INTO statement (number, report, place, claim, speaker, speaker_key, stance, outlet, at_millis, content) VALUES (?, ?, ?, '', ?, ?, ?, ?, ?, ?)");
    this.addWords =
        connection.prepareStatement(
            dialect == Dialect.SQLITE
                ? "INSERT INTO statement_words (rowid, content, speaker, title) VALUES (?, ?, ?, ?)"
                : "INSERT INTO statement_words (number, words) VALUES (?, setweight(to_tsvector('english', ?), 'A') || setweight(to_tsvector('simple', ?), 'B') || setweight(to_tsvector('english', ?), 'C'))");
    this.lastReport = highest("report");
    this.lastStatement = highest("statement");
  }

  private long highest(String table) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("SELECT coalesce(max(number), 0) FROM " + table)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  Optional<Row> find(String id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT number, id, reading, component FROM report WHERE id = ?")) {
      select.setString(1, id);
      List<Row> rows = rows(select);
      return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }
  }

  List<Row> ofComponent(long component) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT number, id, reading, component FROM report WHERE component = ? ORDER BY number")) {
      select.setLong(1, component);
      return rows(select);
    }
  }

  private static List<Row> rows(PreparedStatement select) throws SQLException {
    List<Row> found = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(new Row(rows.getLong(1), rows.getString(2), rows.getLong(3), rows.getLong(4)));
      }
    }
    return found;
  }

  /** The reports that share enough of the heavy words and days with this one, by number. */
  List<Long> candidates(ReportFacts facts) throws SQLException {
    Map<Long, Integer> shared = new HashMap<>();
    long day = StoryLinks.day(facts);
    for (String key : facts.wording().keys()) {
      if (day == StoryLinks.NO_DAY) {
        count(key, Long.MIN_VALUE, Long.MAX_VALUE, shared);
      } else {
        count(key, day - StoryLinks.WINDOW_DAYS, day + StoryLinks.WINDOW_DAYS, shared);
        count(key, StoryLinks.NO_DAY, StoryLinks.NO_DAY, shared);
      }
    }
    List<Long> candidates = new ArrayList<>();
    shared.forEach(
        (report, count) -> {
          if (count >= StoryLinks.SHARED_KEYS) {
            candidates.add(report);
          }
        });
    return candidates;
  }

  private void count(String key, long from, long to, Map<Long, Integer> shared)
      throws SQLException {
    postings.setLong(1, term(key));
    postings.setLong(2, from);
    postings.setLong(3, to);
    try (ResultSet rows = postings.executeQuery()) {
      while (rows.next()) {
        shared.merge(rows.getLong(1), 1, Integer::sum);
      }
    }
  }

  /** A word as a number: FNV-1a over its UTF-8 bytes. */
  static long term(String word) {
    long hash = 0xcbf29ce484222325L;
    for (byte value : word.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (value & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }

  /** Puts in a report as a component of its own and gives back its row. */
  Row add(ReportFacts facts, long reading) throws SQLException {
    long number = ++lastReport;
    long day = StoryLinks.day(facts);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO report (number, id, reading, day, outlet, title, component) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, number);
      insert.setString(2, facts.id());
      insert.setLong(3, reading);
      insert.setLong(4, day);
      insert.setString(5, facts.header().outlet());
      insert.setString(6, facts.header().title());
      insert.setLong(7, number);
      insert.executeUpdate();
    }
    for (String key : facts.wording().keys()) {
      addPosting.setLong(1, term(key));
      addPosting.setLong(2, day);
      addPosting.setLong(3, number);
      addPosting.addBatch();
    }
    addPosting.executeBatch();
    statements(facts, number);
    return new Row(number, facts.id(), reading, number);
  }

  private void statements(ReportFacts facts, long report) throws SQLException {
    for (org.sayso.ledger.fact.Statement statement : facts.statements()) {
      long number = ++lastStatement;
      addStatement.setLong(1, number);
      addStatement.setLong(2, report);
      addStatement.setString(3, statement.place().toString());
      addStatement.setString(4, statement.speaker().name());
      addStatement.setString(5, VoiceNames.key(statement.speaker().name()));
      addStatement.setString(6, statement.stance().name().toLowerCase(Locale.ROOT));
      addStatement.setString(7, facts.header().outlet());
      addStatement.setLong(8, facts.timing().sortKey().toEpochMilli());
      addStatement.setString(9, statement.text());
      addStatement.addBatch();
      addWords.setLong(1, number);
      addWords.setString(2, statement.text());
      addWords.setString(
          3, statement.speaker().name() + " " + String.join(" ", statement.speaker().aliases()));
      addWords.setString(4, facts.header().title());
      addWords.addBatch();
    }
    addStatement.executeBatch();
    addWords.executeBatch();
  }

  void link(long one, long other, double score) throws SQLException {
    addLink.setLong(1, Math.max(one, other));
    addLink.setLong(2, Math.min(one, other));
    addLink.setDouble(3, score);
    addLink.executeUpdate();
  }

  long componentOf(long report) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet rows =
            select.executeQuery("SELECT component FROM report WHERE number = " + report)) {
      return rows.next() ? rows.getLong(1) : -1;
    }
  }

  long readingOf(long report) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet rows =
            select.executeQuery("SELECT reading FROM report WHERE number = " + report)) {
      return rows.next() ? rows.getLong(1) : -1;
    }
  }

  void moveComponent(long from, long to) throws SQLException {
    execute("UPDATE report SET component = " + to + " WHERE component = " + from);
  }

  void setComponent(long report, long component) throws SQLException {
    execute("UPDATE report SET component = " + component + " WHERE number = " + report);
  }

  /** Pairs of linked reports among those of a component. */
  List<long[]> links(long component) throws SQLException {
    List<long[]> links = new ArrayList<>();
    try (Statement select = connection.createStatement();
        ResultSet rows =
            select.executeQuery(
                "SELECT l.report, l.other FROM link l JOIN report r ON r.number = l.report WHERE r.component = "
                    + component)) {
      while (rows.next()) {
        links.add(new long[] {rows.getLong(1), rows.getLong(2)});
      }
    }
    return links;
  }

  /** Takes out all rows of a report. */
  void remove(long report) throws SQLException {
    execute(
        dialect == Dialect.SQLITE
            ? "DELETE FROM statement_words WHERE rowid IN (SELECT number FROM statement WHERE report = "
                + report
                + ")"
            : "DELETE FROM statement_words WHERE number IN (SELECT number FROM statement WHERE report = "
                + report
                + ")");
    execute("DELETE FROM statement WHERE report = " + report);
    execute("DELETE FROM posting WHERE report = " + report);
    execute("DELETE FROM link WHERE report = " + report + " OR other = " + report);
    execute("DELETE FROM report WHERE number = " + report);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    postings.close();
    addPosting.close();
    addLink.close();
    addStatement.close();
    addWords.close();
  }
}
