package org.sayso.ledger.derive;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.story.StoryLinks;

/**
 * The rows of reports in the derived tables: themselves, the words they are found by, their links.
 * Not for several threads.
 */
final class ReportTable implements AutoCloseable {
  /** A row of the table {@code report}. */
  record Row(long number, String id, long reading, long component) {}

  private static final String ROW = "SELECT number, id, reading, component FROM report WHERE ";

  private final StatementPool sql;
  private long last;

  ReportTable(Connection connection) throws SQLException {
    this.sql = new StatementPool(connection);
    this.last = sql.number("SELECT coalesce(max(number), 0) FROM report");
  }

  Optional<Row> find(String id) throws SQLException {
    PreparedStatement select = sql.of(ROW + "id = ?");
    select.setString(1, id);
    List<Row> rows = rows(select);
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
  }

  List<Row> ofComponent(long component) throws SQLException {
    PreparedStatement select = sql.of(ROW + "component = ? ORDER BY number");
    select.setLong(1, component);
    return rows(select);
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

  /** The reports that share enough of the heavy words and days with this one. */
  List<Row> candidates(ReportFacts facts) throws SQLException {
    List<String> keys = List.copyOf(facts.wording().keys());
    if (keys.size() < StoryLinks.SHARED_KEYS) {
      return List.of();
    }
    long day = StoryLinks.day(facts);
    String terms = String.join(", ", Collections.nCopies(keys.size(), "?"));
    String postings = "SELECT report FROM posting WHERE term IN (" + terms + ")";
    String inDays = day == StoryLinks.NO_DAY ? "" : " AND day BETWEEN ? AND ?";
    String undated =
        day == StoryLinks.NO_DAY
            ? ""
            : " UNION ALL " + postings + " AND day = " + StoryLinks.NO_DAY;
    PreparedStatement select =
        sql.of(
            "SELECT r.number, r.id, r.reading, r.component FROM (SELECT report FROM ("
                + postings
                + inDays
                + undated
                + ") AS found GROUP BY report HAVING count(*) >= "
                + StoryLinks.SHARED_KEYS
                + ") AS sharing JOIN report r ON r.number = sharing.report");
    int at = 1;
    for (String key : keys) {
      select.setLong(at++, term(key));
    }
    if (day != StoryLinks.NO_DAY) {
      select.setLong(at++, day - StoryLinks.WINDOW_DAYS);
      select.setLong(at++, day + StoryLinks.WINDOW_DAYS);
      for (String key : keys) {
        select.setLong(at++, term(key));
      }
    }
    return rows(select);
  }

  /** A word as a number: FNV-1a over its UTF-8 bytes. */
  static long term(String word) {
    long hash = 0xcbf29ce484222325L;
    for (byte value : word.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (value & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The number that the next report gets. */
  long next() {
    return last + 1;
  }

  /** Puts in a report and gives back its row. */
  Row add(ReportFacts facts, long reading, long component) throws SQLException {
    long number = ++last;
    long day = StoryLinks.day(facts);
    PreparedStatement insert =
        sql.of(
            "INSERT INTO report (number, id, reading, day, outlet, title, component) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.setLong(1, number);
    insert.setString(2, facts.id());
    insert.setLong(3, reading);
    insert.setLong(4, day);
    insert.setString(5, StoredText.of(facts.header().outlet()));
    insert.setString(6, StoredText.of(facts.header().title()));
    insert.setLong(7, component);
    insert.executeUpdate();
    PreparedStatement posting =
        sql.of("INSERT INTO posting (term, day, report) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    for (String key : facts.wording().keys()) {
      posting.setLong(1, term(key));
      posting.setLong(2, day);
      posting.setLong(3, number);
      posting.addBatch();
    }
    posting.executeBatch();
    return new Row(number, facts.id(), reading, component);
  }

  void link(long one, long other, double score) throws SQLException {
    PreparedStatement insert =
        sql.of("INSERT INTO link (report, other, score) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    insert.setLong(1, Math.max(one, other));
    insert.setLong(2, Math.min(one, other));
    insert.setDouble(3, score);
    insert.executeUpdate();
  }

  long componentOf(long report) throws SQLException {
    return sql.number("SELECT component FROM report WHERE number = ?", report);
  }

  void moveComponent(long from, long to) throws SQLException {
    sql.update("UPDATE report SET component = ? WHERE component = ?", to, from);
  }

  void setComponent(long report, long component) throws SQLException {
    sql.update("UPDATE report SET component = ? WHERE number = ?", component, report);
  }

  /** Pairs of linked reports among those of a component. */
  List<long[]> links(long component) throws SQLException {
    List<long[]> links = new ArrayList<>();
    PreparedStatement select =
        sql.of(
            "SELECT l.report, l.other FROM link l JOIN report r ON r.number = l.report WHERE r.component = ?");
    select.setLong(1, component);
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        links.add(new long[] {rows.getLong(1), rows.getLong(2)});
      }
    }
    return links;
  }

  /** Takes out a report that had these facts. */
  void remove(long report, ReportFacts facts) throws SQLException {
    long day = StoryLinks.day(facts);
    for (String key : facts.wording().keys()) {
      sql.update(
          "DELETE FROM posting WHERE term = ? AND day = ? AND report = ?", term(key), day, report);
    }
    sql.update("DELETE FROM link WHERE report = ?", report);
    sql.update("DELETE FROM link WHERE other = ?", report);
    sql.update("DELETE FROM report WHERE number = ?", report);
  }

  @Override
  public void close() throws SQLException {
    sql.close();
  }
}
