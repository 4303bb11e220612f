package org.sayso.ledger.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sayso.ledger.chain.ChainEdge;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.LedgerCodec;
import org.sayso.ledger.entry.NewEntry;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.ledger.json.LedgerJson;
import org.sayso.ledger.store.LedgerDatabase;
import org.sayso.model.Reading;

/**
 * The questions that a ledger answers. Stories, claims and edges come as JSON on one line each,
 * newest first.
 */
public final class LedgerQueries {
  private final LedgerDatabase database;
  private final StatementSearch search;

  public LedgerQueries(LedgerDatabase database) {
    this.database = database;
    this.search = new StatementSearch(database);
  }

  /** The stories that fit. */
  public void stories(LedgerFilter filter, Consumer<String> consumer) {
    Where where = FilterConditions.of(database, filter).stories();
    bodies(
        "SELECT body FROM story" + where.sql() + " ORDER BY last_millis DESC, id",
        where,
        filter.limit(),
        consumer);
  }

  /** The claims that fit. */
  public void claims(LedgerFilter filter, Consumer<String> consumer) {
    Where where = FilterConditions.of(database, filter).claims();
    bodies(
        "SELECT body FROM claim" + where.sql() + " ORDER BY last_millis DESC, id",
        where,
        filter.limit(),
        consumer);
  }

  /** Ids as people give them. */
  public ShortIds ids() {
    return new ShortIds(database);
  }

  /** The names of the outlets, each once. */
  public List<String> outletNames() {
    return new OutletNames(database).all();
  }

  /** Whether a report is of an outlet of this name, in whatever case. */
  public boolean hasOutlet(String name) {
    return !new OutletNames(database).spellings(name).isEmpty();
  }

  /** Whether somebody of this name, or of one that has all its words, says anything. */
  public boolean hasSpeaker(String name) {
    return !new SpeakerNames(database).keys(name).isEmpty();
  }

  /**
   * The claim of that id, or all whose ids begin so, at most {@value #MOST_ALIKE}. {@link
   * ShortIds#claim} tells people which they may mean.
   */
  public List<String> claim(String id) {
    List<String> found = new ArrayList<>();
    Where exact = new Where().and("id = ?", id);
    bodies("SELECT body FROM claim" + exact.sql(), exact, 1, found::add);
    if (found.isEmpty() && !id.isEmpty()) {
      Where where = new Where();
      ShortIds.beginsWith(where, database.dialect(), id);
      bodies(
          "SELECT body FROM claim" + where.sql() + " ORDER BY id", where, MOST_ALIKE, found::add);
    }
    return List.copyOf(found);
  }

  private static final int MOST_ALIKE = 20;

  /** The id of the claim that the statement at these words is in. */
  public Optional<String> claimAt(StatementPlace place) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT s.place, s.claim FROM statement s JOIN report r ON r.number = s.report WHERE r.id = ? AND s.claim <> '' ORDER BY s.place")) {
            select.setString(1, place.report());
            Map<StatementPlace, String> claims = new LinkedHashMap<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                claims.put(StatementPlace.parse(rows.getString(1)), rows.getString(2));
              }
            }
            return place.nearest(claims.keySet()).map(claims::get);
          }
        });
  }

  /** The reading of a report that counts, with the report. */
  public Optional<Reading> reading(String report) {
    return database.query(
        connection -> {
          Optional<Entry> reading =
              entry(connection, "number = (SELECT reading FROM report WHERE id = ?)", report);
          Optional<Entry> of =
              reading.isEmpty()
                  ? Optional.empty()
                  : entry(
                      connection,
                      "kind = 'report' AND entry_key = ?",
                      LedgerCodec.reportKey(reading.get()));
          return of.map(entry -> LedgerCodec.reading(reading.orElseThrow(), entry));
        });
  }

  private static Optional<Entry> entry(Connection connection, String where, String value)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT number, kind, entry_key, subject, at_millis, body, previous, hash FROM entry WHERE "
                + where)) {
      select.setString(1, value);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? Optional.of(entry(rows)) : Optional.empty();
      }
    }
  }

  static Entry entry(ResultSet rows) throws SQLException {
    return new Entry(
        rows.getLong(1),
        new NewEntry(
            EntryKind.parse(rows.getString(2)),
            rows.getString(3),
            rows.getString(4),
            Instant.ofEpochMilli(rows.getLong(5)),
            rows.getString(6)),
        rows.getString(7),
        rows.getString(8));
  }

  private void bodies(String sql, Where where, int limit, Consumer<String> consumer) {
    database.query(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(sql + " LIMIT ?")) {
            select.setInt(where.bind(select), limit);
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                consumer.accept(rows.getString(1));
              }
            }
            return true;
          }
        });
  }

  /** The provenance edges, of one report or story or all. */
  public void chain(Optional<String> reportOrStory, Consumer<String> consumer) {
    chain(new ChainFilter(reportOrStory, Optional.empty(), LedgerFilter.ALL), consumer);
  }

  /** The provenance edges that fit. */
  public void chain(ChainFilter filter, Consumer<String> consumer) {
    Where where = new Where();
    filter
        .of()
        .ifPresent(
            id ->
                where.and(
                    "(from_report = ? OR to_end = ? OR "
                        + FilterConditions.ofStory("chain.from_report", database.dialect())
                        + ")",
                    id,
                    id,
                    id,
                    id));
    filter.type().ifPresent(type -> where.and("type = ?", type.word()));
    where.and(FilterConditions.of(database, filter.other()).edges());
    database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT from_report, to_end, type, evidence FROM chain"
                      + where.sql()
                      + " ORDER BY from_report, type, to_end LIMIT ?")) {
            select.setInt(where.bind(select), filter.other().limit());
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                ChainEdge.Type type =
                    ChainEdge.Type.valueOf(
                        rows.getString(3).toUpperCase(Locale.ROOT).replace('-', '_'));
                consumer.accept(
                    LedgerJson.write(
                        new ChainEdge(
                            rows.getString(1), rows.getString(2), type, rows.getString(4))));
              }
            }
            return true;
          }
        });
  }

  /**
   * What somebody said, newest first: the very name, or, if nobody has it, speakers who are called
   * by all its words.
   */
  public List<FoundStatement> who(String name, int limit) {
    return who(name, LedgerFilter.ALL.atMost(limit));
  }

  /** What somebody said, of what fits, newest first. */
  public List<FoundStatement> who(String name, LedgerFilter filter) {
    return search.who(name, filter);
  }

  /** The statements that have all these words, best first. */
  public List<FoundStatement> search(String words, int limit) {
    return search(words, LedgerFilter.ALL.atMost(limit));
  }

  /** Of the statements that fit those that have all these words, best first. */
  public List<FoundStatement> search(String words, LedgerFilter filter) {
    return search.words(words, filter);
  }

  /** The names of those who speak, each once, at most so many. */
  public List<String> speakers(int limit) {
    return new SpeakerNames(database).all(limit);
  }

  /** All entries about a report, in the order of their numbers. */
  public List<Entry> entriesAbout(String report) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT number, kind, entry_key, subject, at_millis, body, previous, hash FROM entry WHERE subject = ? ORDER BY number")) {
            select.setString(1, report);
            List<Entry> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                found.add(entry(rows));
              }
            }
            return List.copyOf(found);
          }
        });
  }

  /** The outlets by the number of their reports: who is first, and who repeats. */
  public List<OutletCounts> outlets() {
    return database.query(
        connection -> {
          Map<String, Long> relays =
              counts(
                  connection,
                  "SELECT r.outlet, count(DISTINCT c.from_report) FROM chain c JOIN report r ON r.id = c.from_report GROUP BY r.outlet");
          Map<String, Long> relayed =
              counts(
                  connection,
                  "SELECT outlet, count(DISTINCT from_report) FROM (SELECT r.outlet AS outlet, c.from_report AS from_report FROM chain c JOIN report r ON r.id = c.to_end"
                      + " UNION SELECT c.to_end, c.from_report FROM chain c) AS has GROUP BY outlet");
          List<OutletCounts> outlets = new ArrayList<>();
          counts(
                  connection,
                  "SELECT outlet, count(*) FROM report WHERE outlet <> '' GROUP BY outlet ORDER BY count(*) DESC, outlet")
              .forEach(
                  (outlet, reports) ->
                      outlets.add(
                          new OutletCounts(
                              outlet,
                              reports,
                              relays.getOrDefault(outlet, 0L),
                              relayed.getOrDefault(outlet, 0L))));
          return List.copyOf(outlets);
        });
  }

  private static Map<String, Long> counts(Connection connection, String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      Map<String, Long> counts = new LinkedHashMap<>();
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getLong(2));
      }
      return counts;
    }
  }

  /** A hash over all stories, claims and edges: two ledgers with the same digest say the same. */
  public String digest() {
    return database.query(
        connection -> {
          MessageDigest digest = sha256();
          for (String sql :
              List.of(
                  "SELECT id, body FROM story",
                  "SELECT id, body FROM claim",
                  "SELECT from_report || ' ' || to_end || ' ' || type, evidence FROM chain",
                  "SELECT place, claim FROM statement")) {
            digest.update(sorted(connection, sql).getBytes(StandardCharsets.UTF_8));
          }
          return HexFormat.of().formatHex(digest.digest());
        });
  }

  /** A hash of each row, in an order that no database's collation has a say in. */
  private static String sorted(Connection connection, String sql) throws SQLException {
    List<String> rowHashes = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        byte[] hash =
            sha256()
                .digest(
                    (rows.getString(1) + '\n' + rows.getString(2))
                        .getBytes(StandardCharsets.UTF_8));
        rowHashes.add(HexFormat.of().formatHex(hash));
      }
    }
    rowHashes.sort(null);
    return String.join("\n", rowHashes) + "\n\n";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
