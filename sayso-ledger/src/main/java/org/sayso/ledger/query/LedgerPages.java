package org.sayso.ledger.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.ledger.store.LedgerDatabase;
import org.sayso.model.json.JsonCursor;

/**
 * Lists of a ledger a page at a time, for those who leaf through it. Stories and claims come as
 * JSON on one line each.
 */
public final class LedgerPages {
  private static final int AT_ONCE = 400;
  private static final int MOST_NEIGHBOURS = 200;

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

  /** The story that a report belongs to. */
  public Optional<String> storyOf(String report) {
    Where where =
        new Where().and("component = (SELECT component FROM report WHERE id = ?)", report);
    return bodies(
            "SELECT body FROM story", where, " ORDER BY id", new PageRequest(0, MOST_NEIGHBOURS))
        .rows()
        .stream()
        .filter(
            story ->
                JsonCursor.parse(story).field("reports").items(JsonCursor::text).contains(report))
        .findFirst();
  }

  /** What is known of these reports, by their ids; what is not in the ledger is left out. */
  public Map<String, ReportHeader> headers(Collection<String> ids) {
    Map<String, ReportHeader> headers = new LinkedHashMap<>();
    List<String> all = ids.stream().distinct().toList();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      Where where =
          new Where()
              .and(
                  "id IN (" + String.join(",", Collections.nCopies(some.size(), "?")) + ")",
                  some.toArray());
      headers(where, headers);
    }
    return headers;
  }

  private void headers(Where where, Map<String, ReportHeader> headers) {
    database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT id, outlet, title, day FROM report" + where.sql())) {
            where.bind(select);
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                headers.put(rows.getString(1), header(rows));
              }
            }
            return true;
          }
        });
  }

  /** The claims that the statements of a report are in, by the places of the statements. */
  public Map<StatementPlace, String> claimsIn(String report) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT s.place, s.claim FROM statement s JOIN report r ON r.number = s.report WHERE r.id = ? AND s.claim <> '' ORDER BY s.place")) {
            select.setString(1, report);
            Map<StatementPlace, String> claims = new LinkedHashMap<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                claims.put(StatementPlace.parse(rows.getString(1)), rows.getString(2));
              }
            }
            return claims;
          }
        });
  }

  /** The reports of an outlet, newest first. */
  public Slice<ReportHeader> reportsOf(String outlet, PageRequest page) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT id, outlet, title, day FROM report WHERE outlet = ? ORDER BY day DESC, id LIMIT ? OFFSET ?")) {
            select.setString(1, outlet);
            select.setInt(2, page.limit() + 1);
            select.setInt(3, page.from());
            List<ReportHeader> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                found.add(header(rows));
              }
            }
            return Slice.of(found, page.from(), page.limit());
          }
        });
  }

  private static ReportHeader header(ResultSet rows) throws SQLException {
    return new ReportHeader(
        rows.getString(1),
        rows.getString(2),
        rows.getString(3),
        LocalDate.ofEpochDay(rows.getLong(4)));
  }

  /** Which outlets have something from which, the most often first. */
  public List<OutletEdge> outletEdges(int limit) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT a.outlet, CASE WHEN b.id IS NULL THEN c.to_end ELSE b.outlet END AS origin, c.type, count(*) AS times"
                      + " FROM chain c JOIN report a ON a.id = c.from_report LEFT JOIN report b ON b.id = c.to_end"
                      + " WHERE c.type <> 'embeds' AND a.outlet <> ''"
                      + " GROUP BY a.outlet, origin, c.type ORDER BY times DESC, a.outlet, origin, c.type LIMIT ?")) {
            select.setInt(1, limit);
            List<OutletEdge> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                found.add(
                    new OutletEdge(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getLong(4)));
              }
            }
            return List.copyOf(found);
          }
        });
  }

  /** How many claims stand how, by the words of the standings. */
  public Map<String, Long> standings() {
    return database.query(
        connection -> {
          try (PreparedStatement select =
                  connection.prepareStatement(
                      "SELECT standing, count(*) FROM claim GROUP BY standing ORDER BY standing");
              ResultSet rows = select.executeQuery()) {
            Map<String, Long> counts = new LinkedHashMap<>();
            while (rows.next()) {
              counts.put(rows.getString(1), rows.getLong(2));
            }
            return counts;
          }
        });
  }

  /** The newest decisions of people, newest first. */
  public List<Entry> decisions(int limit) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT number, kind, entry_key, subject, at_millis, body, previous, hash FROM entry"
                      + " WHERE kind = 'act' ORDER BY number DESC LIMIT ?")) {
            select.setInt(1, limit);
            List<Entry> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                found.add(LedgerQueries.entry(rows));
              }
            }
            return List.copyOf(found);
          }
        });
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
