package org.sayso.ledger.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.json.LedgerJson;
import org.sayso.ledger.store.LedgerDatabase;
import org.sayso.model.json.JsonText;

/**
 * Lists of a ledger from a place on, newest first. Whoever goes from slice to slice gets every row
 * that was there all the while once, whatever is entered in between; what is new is at the front.
 */
public final class KeyedLists {
  private final LedgerDatabase database;

  public KeyedLists(LedgerDatabase database) {
    this.database = database;
  }

  /** How a list is read. */
  private record Form(String columns, String from, String order, String id, Row row) {}

  /** A row's JSON; its order is the first column and its id the second. */
  @FunctionalInterface
  private interface Row {
    String json(ResultSet row) throws SQLException;
  }

  private static final Form STORIES =
      new Form("last_millis, id, body", "story", "last_millis", "id", row -> row.getString(3));
  private static final Form CLAIMS =
      new Form("last_millis, id, body", "claim", "last_millis", "id", row -> row.getString(3));
  private static final Form STATEMENTS =
      new Form(
          "s.at_millis, s.place, s.claim, s.speaker, s.stance, s.outlet, s.content",
          "statement s",
          "s.at_millis",
          "s.place",
          KeyedLists::statement);
  private static final Form REPORTS =
      new Form(
          "r.day, r.id, r.outlet, r.title, (SELECT count(*) FROM statement s WHERE s.report = r.number)",
          "report r",
          "r.day",
          "r.id",
          KeyedLists::report);

  /** The stories that fit, as {@link LedgerQueries#stories} gives them. */
  public KeyedSlice stories(LedgerFilter filter, Optional<ListKey> after) {
    return list(STORIES, FilterConditions.of(database, filter).stories(), after, filter.limit());
  }

  /** The claims that fit, as {@link LedgerQueries#claims} gives them. */
  public KeyedSlice claims(LedgerFilter filter, Optional<ListKey> after) {
    return list(CLAIMS, FilterConditions.of(database, filter).claims(), after, filter.limit());
  }

  /** The statements that fit. */
  public KeyedSlice statements(StatementFilter filter, Optional<ListKey> after, int limit) {
    Where where =
        FilterConditions.of(
                database,
                new LedgerFilter(
                    filter.since(),
                    filter.until(),
                    filter.speaker(),
                    filter.outlet(),
                    filter.stance(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    limit))
            .statements();
    filter.claim().ifPresent(claim -> where.and("s.claim = ?", claim));
    filter
        .report()
        .ifPresent(
            report -> where.and("s.report = (SELECT number FROM report WHERE id = ?)", report));
    return list(STATEMENTS, where, after, limit);
  }

  /** The reports, of one outlet or all: {@code report, day, outlet, title, statements}. */
  public KeyedSlice reports(Optional<String> outlet, Optional<ListKey> after, int limit) {
    Where where = new Where();
    outlet.ifPresent(name -> where.and("r.outlet = ?", name));
    return list(REPORTS, where, after, limit);
  }

  private KeyedSlice list(Form form, Where where, Optional<ListKey> after, int limit) {
    after.ifPresent(
        key ->
            where
                .and(form.order() + " <= ?", key.order())
                .and("(" + form.order() + " < ? OR " + form.id() + " > ?)", key.order(), key.id()));
    String sql =
        "SELECT "
            + form.columns()
            + " FROM "
            + form.from()
            + where.sql()
            + " ORDER BY "
            + form.order()
            + " DESC, "
            + form.id()
            + " LIMIT ?";
    return database.query(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(where.bind(select), limit + 1L);
            List<String> found = new ArrayList<>();
            ListKey last = new ListKey(0, "");
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                if (found.size() == limit) {
                  return new KeyedSlice(found, Optional.of(last));
                }
                found.add(form.row().json(rows));
                last = new ListKey(rows.getLong(1), rows.getString(2));
              }
            }
            return new KeyedSlice(found, Optional.empty());
          }
        });
  }

  private static String statement(ResultSet row) throws SQLException {
    return LedgerJson.write(
        new FoundStatement(
            row.getString(3),
            row.getString(2),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            Instant.ofEpochMilli(row.getLong(1)),
            row.getString(7)));
  }

  private static String report(ResultSet row) throws SQLException {
    String id = row.getString(2);
    String day = LocalDate.ofEpochDay(row.getLong(1)).toString();
    String outlet = row.getString(3);
    String title = row.getString(4);
    long statements = row.getLong(5);
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("report", id);
          json.writeStringField("day", day);
          json.writeStringField("outlet", outlet.isEmpty() ? null : outlet);
          json.writeStringField("title", title.isEmpty() ? null : title);
          json.writeNumberField("statements", statements);
          json.writeEndObject();
        });
  }
}
