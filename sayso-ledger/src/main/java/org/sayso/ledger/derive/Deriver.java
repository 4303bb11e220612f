package org.sayso.ledger.derive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.ledger.act.Act;
import org.sayso.ledger.act.Decision;
import org.sayso.ledger.act.Decisions;
import org.sayso.ledger.desk.DeskCodec;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.LedgerCodec;
import org.sayso.ledger.entry.NewEntry;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fold.StoryFold;
import org.sayso.ledger.store.LedgerDatabase;
import org.sayso.ledger.story.StoryLinks;

/**
 * Brings the derived tables up to the last entry. Reports that are tied together make a component;
 * whatever a new entry touches, its component is folded anew, so that the tables always hold what
 * folding everything at once would give. Not for several threads.
 */
public final class Deriver {
  /** Names the rules by which tables are derived; tables of other rules are made anew. */
  public static final String RULES = "2026-11-1";

  private static final int PAGE = 1_000;

  private final LedgerDatabase database;
  private final FactCache facts = new FactCache();
  private final StoryFold fold = StoryFold.create();

  public Deriver(LedgerDatabase database) {
    this.database = database;
  }

  /** Derives what is missing and says how many entries that took. */
  public long catchUp() {
    long done = 0;
    while (true) {
      long step = behind() ? database.transact(this::step) : 0;
      if (step == 0) {
        return done;
      }
      done += step;
    }
  }

  private boolean behind() {
    return database.query(
        connection -> {
          try (Statement select = connection.createStatement();
              ResultSet rows =
                  select.executeQuery(
                      "SELECT d.through < h.entries, d.rules FROM derived_state d, ledger_head h WHERE d.id = 1 AND h.id = 1")) {
            return rows.next() && (rows.getBoolean(1) || !RULES.equals(rows.getString(2)));
          }
        });
  }

  /** Empties the derived tables, so that the next {@link #catchUp} makes them anew. */
  public void forget() {
    database.transact(
        connection -> {
          clear(connection);
          return true;
        });
  }

  private static void clear(Connection connection) throws SQLException {
    for (String table :
        List.of(
            "report",
            "posting",
            "link",
            "story",
            "claim",
            "statement",
            "chain",
            "statement_words")) {
      execute(connection, "DELETE FROM " + table);
    }
    execute(
        connection, "UPDATE derived_state SET through = 0, rules = '" + RULES + "' WHERE id = 1");
  }

  private long step(Connection connection) throws SQLException {
    execute(connection, "UPDATE derived_state SET id = 1 WHERE id = 1");
    long through;
    try (Statement select = connection.createStatement();
        ResultSet rows =
            select.executeQuery("SELECT through, rules FROM derived_state WHERE id = 1")) {
      rows.next();
      through = rows.getLong(1);
      if (!RULES.equals(rows.getString(2))) {
        clear(connection);
        through = 0;
      }
    }
    List<Entry> page = page(connection, through);
    if (page.isEmpty()) {
      return 0;
    }
    Decisions decisions = decisions(connection, page.get(page.size() - 1).number());
    Set<Long> dirty = new TreeSet<>();
    try (ReportTable reports = new ReportTable(connection, database.dialect());
        StoryTable stories = new StoryTable(connection)) {
      for (Entry entry : page) {
        if (entry.content().kind() == EntryKind.READING) {
          reading(connection, reports, stories, entry, decisions, dirty);
        } else if (entry.content().kind() == EntryKind.ACT) {
          act(reports, stories, LedgerCodec.act(entry), dirty);
        } else if (entry.content().kind() == EntryKind.CASE) {
          Optional<Act> decided = DeskCodec.decision(entry);
          if (decided.isPresent()) {
            act(reports, stories, decided.get(), dirty);
          }
        }
      }
      for (long component : dirty) {
        settle(connection, reports, stories, component, decisions);
      }
    }
    execute(
        connection,
        "UPDATE derived_state SET through = "
            + page.get(page.size() - 1).number()
            + " WHERE id = 1");
    return page.size();
  }

  private static List<Entry> page(Connection connection, long after) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT number, kind, entry_key, subject, at_millis, body, previous, hash FROM entry WHERE number > ? ORDER BY number LIMIT "
                + PAGE)) {
      select.setLong(1, after);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          entries.add(
              new Entry(
                  rows.getLong(1),
                  new NewEntry(
                      EntryKind.parse(rows.getString(2)),
                      rows.getString(3),
                      rows.getString(4),
                      Instant.ofEpochMilli(rows.getLong(5)),
                      rows.getString(6)),
                  rows.getString(7),
                  rows.getString(8)));
        }
      }
    }
    return entries;
  }

  private static Decisions decisions(Connection connection, long through) throws SQLException {
    List<Act> acts = new ArrayList<>();
    try (Statement select = connection.createStatement();
        ResultSet rows =
            select.executeQuery(
                "SELECT number, kind, entry_key, subject, at_millis, body, previous, hash FROM entry WHERE kind IN ('act', 'case') AND number <= "
                    + through
                    + " ORDER BY number")) {
      while (rows.next()) {
        EntryKind kind = EntryKind.parse(rows.getString(2));
        Entry entry =
            new Entry(
                rows.getLong(1),
                new NewEntry(
                    kind,
                    rows.getString(3),
                    rows.getString(4),
                    Instant.ofEpochMilli(rows.getLong(5)),
                    rows.getString(6)),
                rows.getString(7),
                rows.getString(8));
        if (kind == EntryKind.ACT) {
          acts.add(LedgerCodec.act(entry));
        } else {
          DeskCodec.decision(entry).ifPresent(acts::add);
        }
      }
    }
    return new Decisions(acts);
  }

  private void reading(
      Connection connection,
      ReportTable reports,
      StoryTable stories,
      Entry entry,
      Decisions decisions,
      Set<Long> dirty)
      throws SQLException {
    ReportFacts added = facts.of(connection, entry.number());
    Optional<ReportTable.Row> old = reports.find(added.id());
    if (old.isPresent()) {
      if (!ReadingOrder.replaces(connection, old.get().reading(), entry)) {
        return;
      }
      long component = reports.componentOf(old.get().number());
      reports.remove(old.get().number());
      stories.clear(component);
      dirty.remove(component);
      dirty.addAll(Components.part(reports, component));
    }
    ReportTable.Row row = reports.add(added, entry.number());
    long component = row.number();
    for (long candidate : reports.candidates(added)) {
      if (candidate == row.number()) {
        continue;
      }
      double score = StoryLinks.score(added, facts.of(connection, reports.readingOf(candidate)));
      if (score > 0) {
        reports.link(row.number(), candidate, score);
        component = join(reports, stories, component, reports.componentOf(candidate), dirty);
      }
    }
    for (String[] pair : decisions.reportPairs(true)) {
      String other =
          pair[0].equals(added.id()) ? pair[1] : pair[1].equals(added.id()) ? pair[0] : "";
      Optional<ReportTable.Row> partner = other.isEmpty() ? Optional.empty() : reports.find(other);
      if (partner.isPresent()) {
        reports.link(row.number(), partner.get().number(), 2);
        component = join(reports, stories, component, partner.get().component(), dirty);
      }
    }
    dirty.add(component);
  }

  private static long join(
      ReportTable reports, StoryTable stories, long one, long other, Set<Long> dirty)
      throws SQLException {
    if (one == other) {
      return one;
    }
    long kept = Math.min(one, other);
    long gone = Math.max(one, other);
    reports.moveComponent(gone, kept);
    stories.clear(gone);
    dirty.remove(gone);
    dirty.add(kept);
    return kept;
  }

  private static void act(ReportTable reports, StoryTable stories, Act act, Set<Long> dirty)
      throws SQLException {
    List<ReportTable.Row> touched = new ArrayList<>();
    for (String report : reportsOf(act.decision())) {
      reports.find(report).ifPresent(touched::add);
    }
    for (ReportTable.Row row : touched) {
      dirty.add(reports.componentOf(row.number()));
    }
    if (act.decision() instanceof Decision.JoinReports && touched.size() == 2) {
      reports.link(touched.get(0).number(), touched.get(1).number(), 2);
      join(
          reports,
          stories,
          reports.componentOf(touched.get(0).number()),
          reports.componentOf(touched.get(1).number()),
          dirty);
    }
  }

  private static List<String> reportsOf(Decision decision) {
    if (decision instanceof Decision.JoinReports join) {
      return List.of(join.one(), join.other());
    } else if (decision instanceof Decision.PartReports part) {
      return List.of(part.one(), part.other());
    } else if (decision instanceof Decision.JoinStatements join) {
      return List.of(join.one().report(), join.other().report());
    } else if (decision instanceof Decision.PartStatements part) {
      return List.of(part.one().report(), part.other().report());
    } else if (decision instanceof Decision.CorrectStance correction) {
      return List.of(correction.statement().report());
    } else if (decision instanceof Decision.CorrectSpeaker correction) {
      return List.of(correction.statement().report());
    } else if (decision instanceof Decision.Withdraw withdraw) {
      return List.of(withdraw.statement().report());
    }
    return List.of(((Decision.Find) decision).statement().report());
  }

  private void settle(
      Connection connection,
      ReportTable reports,
      StoryTable stories,
      long component,
      Decisions decisions)
      throws SQLException {
    Map<String, ReportFacts> members = new HashMap<>();
    for (ReportTable.Row row : reports.ofComponent(component)) {
      members.put(row.id(), facts.of(connection, row.reading()));
    }
    stories.clear(component);
    stories.write(component, fold.fold(members.values(), decisions));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
