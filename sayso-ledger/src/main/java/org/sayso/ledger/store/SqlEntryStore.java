package org.sayso.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sayso.ledger.entry.ChainHead;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.NewEntry;

/** Keeps entries in the tables {@code entry} and {@code ledger_head} of a database. */
public final class SqlEntryStore implements EntryStore {
  private static final String COLUMNS =
      "number, kind, entry_key, subject, at_millis, body, previous, hash";
  private static final int PAGE = 500;

  private final LedgerDatabase database;

  public SqlEntryStore(LedgerDatabase database) {
    this.database = database;
  }

  @Override
  public List<Entry> append(List<NewEntry> additions) {
    return database.transact(connection -> append(connection, additions));
  }

  private static List<Entry> append(Connection connection, List<NewEntry> additions)
      throws SQLException {
    List<Entry> appended = new ArrayList<>();
    try (Statement lock = connection.createStatement();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO entry ("
                    + COLUMNS
                    + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, entry_key) DO NOTHING")) {
      lock.executeUpdate("UPDATE ledger_head SET id = 1 WHERE id = 1");
      ChainHead head = head(connection);
      for (NewEntry addition : additions) {
        Entry entry = Entry.after(head, addition);
        bind(insert, entry);
        if (insert.executeUpdate() == 1) {
          appended.add(entry);
          head = entry.head();
        }
      }
      if (!appended.isEmpty()) {
        noteHead(connection, head);
      }
    }
    return List.copyOf(appended);
  }

  private static void bind(PreparedStatement insert, Entry entry) throws SQLException {
    NewEntry content = entry.content();
    insert.setLong(1, entry.number());
    insert.setString(2, content.kind().word());
    insert.setString(3, content.key());
    insert.setString(4, content.subject());
    insert.setLong(5, content.at().toEpochMilli());
    insert.setString(6, content.body());
    insert.setString(7, entry.previous());
    insert.setString(8, entry.hash());
  }

  private static void noteHead(Connection connection, ChainHead head) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE ledger_head SET entries = ?, hash = ? WHERE id = 1")) {
      update.setLong(1, head.count());
      update.setString(2, head.hash());
      update.executeUpdate();
    }
  }

  @Override
  public Optional<Entry> find(EntryKind kind, String key) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT " + COLUMNS + " FROM entry WHERE kind = ? AND entry_key = ?")) {
            select.setString(1, kind.word());
            select.setString(2, key);
            return first(select);
          }
        });
  }

  @Override
  public Optional<Entry> entry(long number) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement("SELECT " + COLUMNS + " FROM entry WHERE number = ?")) {
            select.setLong(1, number);
            return first(select);
          }
        });
  }

  private static Optional<Entry> first(PreparedStatement select) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      return rows.next() ? Optional.of(row(rows)) : Optional.empty();
    }
  }

  private static Entry row(ResultSet rows) throws SQLException {
    NewEntry content =
        new NewEntry(
            EntryKind.parse(rows.getString(2)),
            rows.getString(3),
            rows.getString(4),
            Instant.ofEpochMilli(rows.getLong(5)),
            rows.getString(6));
    return new Entry(rows.getLong(1), content, rows.getString(7), rows.getString(8));
  }

  @Override
  public void read(long after, Consumer<Entry> consumer) {
    long last = after;
    List<Entry> page;
    do {
      long from = last;
      page = database.query(connection -> page(connection, from));
      page.forEach(consumer);
      last = page.isEmpty() ? last : page.get(page.size() - 1).number();
    } while (!page.isEmpty());
  }

  /**
   * From the beginning by the index of kinds, later on by number: a sum keeps a database from
   * walking over all entries for the few of a rare kind.
   */
  @Override
  public void read(EntryKind kind, long after, Consumer<Entry> consumer) {
    String above = after == 0 ? "number + 0 > ? ORDER BY number + 0" : "number > ? ORDER BY number";
    List<Entry> found =
        database.query(
            connection -> {
              try (PreparedStatement select =
                  connection.prepareStatement(
                      "SELECT " + COLUMNS + " FROM entry WHERE kind = ? AND " + above)) {
                select.setString(1, kind.word());
                select.setLong(2, after);
                List<Entry> entries = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                  while (rows.next()) {
                    entries.add(row(rows));
                  }
                }
                return entries;
              }
            });
    found.forEach(consumer);
  }

  private static List<Entry> page(Connection connection, long after) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT " + COLUMNS + " FROM entry WHERE number > ? ORDER BY number LIMIT " + PAGE)) {
      select.setLong(1, after);
      List<Entry> entries = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          entries.add(row(rows));
        }
      }
      return entries;
    }
  }

  @Override
  public ChainHead head() {
    return database.query(SqlEntryStore::head);
  }

  private static ChainHead head(Connection connection) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet rows =
            select.executeQuery("SELECT entries, hash FROM ledger_head WHERE id = 1")) {
      return rows.next() ? new ChainHead(rows.getLong(1), rows.getString(2)) : ChainHead.EMPTY;
    }
  }
}
