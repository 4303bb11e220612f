package org.sayso.ledger.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.sayso.ledger.store.Dialect;
import org.sayso.ledger.store.LedgerDatabase;
import org.sayso.ledger.story.StoryLinks;

/**
 * What a filter asks of each kind of row. Speaker, outlet and stance are asked of one statement,
 * standing and flag of one claim: a claim fits if one of its statements does, a story if one of its
 * claims does, an edge if the report that repeats has such a statement.
 */
final class FilterConditions {
  /** What so many statements or claims fit is found sooner from the newest on than by an index. */
  private static final int COMMON = 2_000;

  private static final long MILLIS_PER_DAY = 86_400_000;

  private final LedgerDatabase database;
  private final LedgerFilter filter;
  private final List<String> outlets;
  private final List<String> speakers;

  private FilterConditions(
      LedgerDatabase database, LedgerFilter filter, List<String> outlets, List<String> speakers) {
    this.database = database;
    this.filter = filter;
    this.outlets = outlets;
    this.speakers = speakers;
  }

  /** Looks up whom and which outlets the filter names. */
  static FilterConditions of(LedgerDatabase database, LedgerFilter filter) {
    return new FilterConditions(
        database,
        filter,
        filter.outlet().map(new OutletNames(database)::spellings).orElse(List.of()),
        filter.speaker().map(new SpeakerNames(database)::keys).orElse(List.of()));
  }

  /** Of rows of the table {@code story}. */
  Where stories() {
    Where where = new Where();
    goingOn(where, "story");
    filter.story().ifPresent(story -> where.and("id = ?", story));
    if (filter.outlet().isPresent()) {
      where.and(
          "component IN (SELECT component FROM report WHERE " + in("outlet", outlets) + ")",
          outlets.toArray());
      where.and(
          "EXISTS (SELECT 1 FROM report r WHERE r.component = story.component AND "
              + in("r.outlet", outlets)
              + " AND "
              + holds("story.body", "r.id", database.dialect())
              + ")",
          outlets.toArray());
    }
    if (filter.speaker().isPresent()) {
      Where said = said(false).and(claims("c"));
      where.and(
          "id IN (SELECT c.story FROM claim c JOIN statement s ON s.claim = c.id"
              + said.sql()
              + ")",
          said.values());
    } else if (asksOfClaims() || filter.stance().isPresent()) {
      Where claims = claims("c");
      if (filter.stance().isPresent()) {
        Where said = new Where().and("s.claim = c.id").and(said(false));
        claims.and("EXISTS (SELECT 1 FROM statement s" + said.sql() + ")", said.values());
      }
      boolean rare = filter.standing().isPresent() && !common("claim c", claims("c"));
      Where of = rare ? claims : new Where().and("c.story = story.id").and(claims);
      where.and(
          (rare ? "id IN (SELECT c.story" : "EXISTS (SELECT 1") + " FROM claim c" + of.sql() + ")",
          of.values());
    }
    return where;
  }

  /** Of rows of the table {@code claim}. */
  Where claims() {
    Where where = new Where();
    goingOn(where, "claim");
    filter.story().ifPresent(story -> where.and("story = ?", story));
    where.and(claims("claim"));
    if (asksOfStatements()) {
      boolean rare =
          filter.speaker().isPresent()
              || filter.outlet().isPresent()
                  && !common(
                      "statement s", new Where().and(in("s.outlet", outlets), outlets.toArray()));
      Where said = rare ? said(true) : new Where().and("s.claim = claim.id").and(said(true));
      where.and(
          (rare ? "id IN (SELECT s.claim" : "EXISTS (SELECT 1")
              + " FROM statement s"
              + said.sql()
              + ")",
          said.values());
    }
    return where;
  }

  /** Of rows of the table {@code statement}, called {@code s}. */
  Where statements() {
    Where where = new Where();
    filter.since().ifPresent(since -> where.and("s.at_millis >= ?", since.toEpochMilli()));
    filter.until().ifPresent(until -> where.and("s.at_millis <= ?", until.toEpochMilli()));
    where.and(said(true));
    if (asksOfClaims() || filter.story().isPresent()) {
      Where of = new Where().and("c.id = s.claim").and(claims("c"));
      filter.story().ifPresent(story -> of.and("c.story = ?", story));
      where.and("EXISTS (SELECT 1 FROM claim c" + of.sql() + ")", of.values());
    }
    return where;
  }

  /** Of rows of the table {@code chain}. */
  Where edges() {
    Where where = new Where();
    filter
        .story()
        .ifPresent(
            story -> where.and(ofStory("chain.from_report", database.dialect()), story, story));
    filter.since().ifPresent(since -> where.and(day(">="), day(since), since.toEpochMilli()));
    filter.until().ifPresent(until -> where.and(day("<="), day(until), until.toEpochMilli()));
    if (filter.outlet().isPresent()) {
      List<String> ends = new ArrayList<>(outlets);
      ends.addAll(outlets);
      where.and(
          "(EXISTS (SELECT 1 FROM report r WHERE r.id IN (chain.from_report, chain.to_end) AND "
              + in("r.outlet", outlets)
              + ") OR "
              + in("chain.to_end", outlets)
              + ")",
          ends.toArray());
    }
    if (filter.speaker().isPresent() || filter.stance().isPresent() || asksOfClaims()) {
      Where of = new Where().and("r.id = chain.from_report").and(said(false));
      if (asksOfClaims()) {
        Where claims = new Where().and("c.id = s.claim").and(claims("c"));
        of.and("EXISTS (SELECT 1 FROM claim c" + claims.sql() + ")", claims.values());
      }
      where.and(
          "EXISTS (SELECT 1 FROM report r JOIN statement s ON s.report = r.number" + of.sql() + ")",
          of.values());
    }
    return where;
  }

  /** That a report is one of a story; asks for the story's id twice. */
  static String ofStory(String report, Dialect dialect) {
    return "component IN (SELECT component FROM story WHERE id = ?)"
        + " AND EXISTS (SELECT 1 FROM story t WHERE t.id = ? AND "
        + holds("t.body", report, dialect)
        + ")";
  }

  /** That the JSON of a story names a report, whose id is a string of it. */
  private static String holds(String body, String report, Dialect dialect) {
    return (dialect == Dialect.SQLITE ? "instr(" : "strpos(")
        + body
        + ", '\"' || replace(replace("
        + report
        + ", '\\', '\\\\'), '\"', '\\\"') || '\"') > 0";
  }

  /** The day of the report that repeats; of one that does not tell, when it was first seen. */
  private static String day(String compared) {
    return "EXISTS (SELECT 1 FROM report r WHERE r.id = chain.from_report AND (r.day <> "
        + StoryLinks.NO_DAY
        + " AND r.day "
        + compared
        + " ? OR r.day = "
        + StoryLinks.NO_DAY
        + " AND (SELECT e.at_millis FROM entry e WHERE e.number = r.reading) "
        + compared
        + " ?))";
  }

  private static long day(Instant time) {
    return Math.floorDiv(time.toEpochMilli(), MILLIS_PER_DAY);
  }

  private boolean asksOfClaims() {
    return filter.standing().isPresent() || filter.flag().isPresent();
  }

  private boolean asksOfStatements() {
    return filter.speaker().isPresent()
        || filter.outlet().isPresent()
        || filter.stance().isPresent();
  }

  /** Standing and flag, of the claims that are called so. */
  private Where claims(String name) {
    Where where = new Where();
    filter
        .standing()
        .ifPresent(
            standing -> where.and(name + ".standing = ?", standing.toLowerCase(Locale.ROOT)));
    filter
        .flag()
        .ifPresent(
            flag ->
                where.and(
                    name + ".flags LIKE ?",
                    "% " + flag.toLowerCase(Locale.ROOT).replaceAll("[%_]", "") + " %"));
    return where;
  }

  /** Who, with which stance and, if asked so, where, of the statements that are called s. */
  private Where said(boolean inOutlet) {
    Where where = new Where();
    if (filter.speaker().isPresent()) {
      where.and(in("s.speaker_key", speakers), speakers.toArray());
    }
    filter.stance().ifPresent(stance -> where.and("s.stance = ?", stance.toLowerCase(Locale.ROOT)));
    if (inOutlet && filter.outlet().isPresent()) {
      where.and(in("s.outlet", outlets), outlets.toArray());
    }
    return where;
  }

  /** What goes on within the times of the filter; what ends too late to reach back is left out. */
  private void goingOn(Where where, String table) {
    filter.since().ifPresent(since -> where.and("last_millis >= ?", since.toEpochMilli()));
    filter
        .until()
        .ifPresent(
            until ->
                where
                    .and("first_millis <= ?", until.toEpochMilli())
                    .and(
                        "last_millis <= ? + coalesce((SELECT max(last_millis - first_millis) FROM "
                            + table
                            + "), 0)",
                        until.toEpochMilli()));
  }

  private boolean common(String table, Where where) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT count(*) FROM (SELECT 1 FROM "
                      + table
                      + where.sql()
                      + " LIMIT "
                      + COMMON
                      + ") AS few")) {
            where.bind(select);
            try (ResultSet rows = select.executeQuery()) {
              return rows.next() && rows.getInt(1) == COMMON;
            }
          }
        });
  }

  private static String in(String column, Collection<String> values) {
    return values.isEmpty()
        ? "1 = 0"
        : column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }
}
