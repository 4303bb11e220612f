package org.sayso.ledger.derive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.ledger.act.Act;
import org.sayso.ledger.act.Decision;
import org.sayso.ledger.act.Decisions;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.fact.FactExtractor;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fold.StoryFold;
import org.sayso.ledger.store.LedgerDatabase;
import org.sayso.ledger.story.StoryLinks;
import org.sayso.ledger.story.StoryLinks.Linkable;

/**
 * Brings the derived tables up to the last entry. Reports that are tied together make a component;
 * whatever a new entry touches, its component is folded anew, so that the tables always hold what
 * folding everything at once would give. Not for several threads.
 */
public final class Deriver {
  /** Names the rules by which tables are derived; tables of other rules are made anew. */
  public static final String RULES = "2026-11-8";

  private static final int PAGE = 1_000;
  private static final double JOINED_BY_A_PERSON = 2;

  private final LedgerDatabase database;
  private final FactCache facts;
  private final ActList acts = new ActList();
  private final StoryFold fold = StoryFold.create();

  public Deriver(LedgerDatabase database, FactExtractor extractor) {
    this.database = database;
    this.facts = new FactCache(extractor);
  }

  /**
   * Takes the facts of a reading that is at hand, so that they need not be made from its entry.
   *
   * @param reading the number of the reading's entry
   */
  public void remember(long reading, ReportFacts added) {
    facts.remember(reading, added);
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
    List<EntryRows.Heading> page = EntryRows.after(connection, through, PAGE);
    if (page.isEmpty()) {
      return 0;
    }
    through = page.get(page.size() - 1).number();
    try (Tables tables = new Tables(connection, database.dialect())) {
      derive(tables, page, acts.upTo(connection, through));
    }
    execute(connection, "UPDATE derived_state SET through = " + through + " WHERE id = 1");
    return page.size();
  }

  private void derive(Tables tables, List<EntryRows.Heading> page, Decisions decisions)
      throws SQLException {
    Set<Long> dirty = new TreeSet<>();
    for (EntryRows.Heading entry : page) {
      if (entry.kind() == EntryKind.READING) {
        reading(tables, entry, decisions, dirty);
      } else {
        Optional<Act> decided = acts.of(entry.number());
        if (decided.isPresent()) {
          act(tables, decided.get(), dirty);
        }
      }
    }
    for (long component : dirty) {
      settle(tables, component, decisions);
    }
  }

  private void reading(Tables tables, EntryRows.Heading entry, Decisions decisions, Set<Long> dirty)
      throws SQLException {
    ReportFacts added = facts.of(tables.connection(), entry.number());
    Optional<ReportTable.Row> old = tables.reports().find(added.id());
    if (old.isPresent() && !replace(tables, old.get(), entry, dirty)) {
      return;
    }
    long number = tables.reports().next();
    Map<Long, Double> links = links(tables, added, decisions);
    Set<Long> components = new TreeSet<>();
    for (long linked : links.keySet()) {
      components.add(tables.reports().componentOf(linked));
    }
    long component = components.isEmpty() ? number : components.iterator().next();
    for (long other : components) {
      join(tables, component, other, dirty);
    }
    tables.reports().add(added, entry.number(), component);
    for (Map.Entry<Long, Double> link : links.entrySet()) {
      tables.reports().link(number, link.getKey(), link.getValue());
    }
    dirty.add(component);
  }

  /** Takes out the report that another reading is of; false if that one counts more. */
  private boolean replace(
      Tables tables, ReportTable.Row old, EntryRows.Heading entry, Set<Long> dirty)
      throws SQLException {
    if (!ReadingOrder.replaces(tables.connection(), old.reading(), entry.number())) {
      return false;
    }
    tables.reports().remove(old.number(), facts.of(tables.connection(), old.reading()));
    tables.statements().remove(old.number());
    tables.stories().clear(old.component());
    dirty.remove(old.component());
    dirty.addAll(Components.part(tables.reports(), old.component()));
    return true;
  }

  /** The reports that the added one is tied to, by the number of their row. */
  private Map<Long, Double> links(Tables tables, ReportFacts added, Decisions decisions)
      throws SQLException {
    Map<Long, Double> links = new TreeMap<>();
    Linkable own = Linkable.of(added);
    for (ReportTable.Row candidate : tables.reports().candidates(added)) {
      double score =
          StoryLinks.score(own, facts.linkable(tables.connection(), candidate.reading()));
      if (score > 0) {
        links.put(candidate.number(), score);
      }
    }
    for (String[] pair : decisions.reportPairs(true)) {
      String other =
          pair[0].equals(added.id()) ? pair[1] : pair[1].equals(added.id()) ? pair[0] : "";
      Optional<ReportTable.Row> partner =
          other.isEmpty() ? Optional.empty() : tables.reports().find(other);
      partner.ifPresent(row -> links.put(row.number(), JOINED_BY_A_PERSON));
    }
    return links;
  }

  private static void join(Tables tables, long kept, long gone, Set<Long> dirty)
      throws SQLException {
    if (kept != gone) {
      tables.reports().moveComponent(gone, kept);
      tables.stories().clear(gone);
      dirty.remove(gone);
      dirty.add(kept);
    }
  }

  private static void act(Tables tables, Act act, Set<Long> dirty) throws SQLException {
    List<Long> touched = new ArrayList<>();
    for (String report : act.decision().reports()) {
      tables.reports().find(report).ifPresent(row -> touched.add(row.number()));
    }
    if (act.decision() instanceof Decision.JoinReports && touched.size() == 2) {
      tables.reports().link(touched.get(0), touched.get(1), JOINED_BY_A_PERSON);
      long one = tables.reports().componentOf(touched.get(0));
      long other = tables.reports().componentOf(touched.get(1));
      join(tables, Math.min(one, other), Math.max(one, other), dirty);
    }
    for (long report : touched) {
      dirty.add(tables.reports().componentOf(report));
    }
  }

  private void settle(Tables tables, long component, Decisions decisions) throws SQLException {
    Map<Long, ReportFacts> members = new TreeMap<>();
    for (ReportTable.Row row : tables.reports().ofComponent(component)) {
      members.put(row.number(), facts.corrected(tables.connection(), row.reading(), decisions));
    }
    tables.stories().clear(component);
    Map<String, String> claims =
        tables.stories().write(component, fold.fold(members.values(), decisions));
    tables.statements().settle(component, members, claims);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
