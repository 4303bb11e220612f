package org.sayso.ledger.watch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.ledger.store.LedgerDatabase;

/**
 * Keeps how far feeds and their items are. An item waits until it is listed as added or skipped.
 * Before its report goes into the ledger it is noted which report that will be; whoever was killed
 * between the two finds out by {@link #recover}. Safe for many threads.
 */
public final class WatchStore {
  /** What is no longer listed for so long is forgotten. */
  private static final Duration REMEMBERED = Duration.ofDays(90);

  /** Being listed again is noted once in this time. */
  private static final Duration NOTED = Duration.ofDays(1);

  private final LedgerDatabase database;

  public WatchStore(LedgerDatabase database) {
    this.database = database;
  }

  /**
   * Finds out what became of items whose adding was not finished: in the ledger or not.
   *
   * @return how many were not and wait again
   */
  public int recover() {
    return database.transact(
        connection -> {
          update(
              connection,
              "UPDATE watch_item SET state = 'added' WHERE state = 'adding'"
                  + " AND EXISTS (SELECT 1 FROM entry WHERE subject = watch_item.report AND kind = 'reading')");
          return update(
              connection,
              "UPDATE watch_item SET state = 'waiting', report = '' WHERE state = 'adding'");
        });
  }

  /** How far a feed is; empty if it was never asked for. */
  public Optional<WatchedFeed> feed(String address) {
    return feeds("address = ?", address).stream().findFirst();
  }

  /** The parts of a feed that is an index of others. */
  public List<WatchedFeed> parts(String root) {
    return feeds("root = ? AND address <> root", root);
  }

  private List<WatchedFeed> feeds(String where, String value) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT address, root, etag, modified, polled_millis, due_millis, failures FROM watch_feed WHERE "
                      + where
                      + " ORDER BY address")) {
            select.setString(1, value);
            List<WatchedFeed> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                found.add(
                    new WatchedFeed(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        Instant.ofEpochMilli(rows.getLong(5)),
                        Instant.ofEpochMilli(rows.getLong(6)),
                        rows.getInt(7)));
              }
            }
            return found;
          }
        });
  }

  /**
   * Notes what came of asking for a feed, all or nothing: a feed is never taken for known whose
   * items are not.
   *
   * @param listed what it lists
   * @param parts further feeds that it lists
   * @return how many of the items are new
   */
  public int listed(WatchedFeed feed, List<WatchedItem> listed, List<String> parts, Instant now) {
    return database.transact(
        connection -> {
          note(connection, feed);
          for (String part : parts) {
            notePart(connection, WatchedFeed.unknown(part, feed.root()));
          }
          int added = insert(connection, listed, now);
          forget(connection, feed.root(), now);
          return added;
        });
  }

  private static void note(Connection connection, WatchedFeed feed) throws SQLException {
    writeFeed(
        connection,
        feed,
        "DO UPDATE SET etag = excluded.etag, modified = excluded.modified,"
            + " polled_millis = excluded.polled_millis, due_millis = excluded.due_millis, failures = excluded.failures");
  }

  private static void notePart(Connection connection, WatchedFeed feed) throws SQLException {
    writeFeed(connection, feed, "DO NOTHING");
  }

  private static void writeFeed(Connection connection, WatchedFeed feed, String conflict)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO watch_feed (address, root, etag, modified, polled_millis, due_millis, failures)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (address) "
                + conflict)) {
      insert.setString(1, feed.address());
      insert.setString(2, feed.root());
      insert.setString(3, feed.etag());
      insert.setString(4, feed.modified());
      insert.setLong(5, feed.polled().toEpochMilli());
      insert.setLong(6, feed.due().toEpochMilli());
      insert.setInt(7, feed.failures());
      insert.executeUpdate();
    }
  }

  private static int insert(Connection connection, List<WatchedItem> listed, Instant now)
      throws SQLException {
    int added = 0;
    try (PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO watch_item (item_key, address, feed, host, words, state, tries, due_millis, found_millis, listed_millis, report, reason)"
                    + " VALUES (?, ?, ?, ?, ?, 'waiting', 0, ?, ?, ?, '', '') ON CONFLICT (item_key) DO NOTHING");
        PreparedStatement again =
            connection.prepareStatement(
                "UPDATE watch_item SET listed_millis = ? WHERE item_key = ? AND listed_millis < ?")) {
      for (WatchedItem item : listed) {
        insert.setString(1, item.key());
        insert.setString(2, item.address());
        insert.setString(3, item.feed());
        insert.setString(4, item.host());
        insert.setString(5, item.words());
        insert.setLong(6, now.toEpochMilli());
        insert.setLong(7, now.toEpochMilli());
        insert.setLong(8, now.toEpochMilli());
        if (insert.executeUpdate() == 1) {
          added++;
        } else {
          again.setLong(1, now.toEpochMilli());
          again.setString(2, item.key());
          again.setLong(3, now.minus(NOTED).toEpochMilli());
          again.executeUpdate();
        }
      }
    }
    return added;
  }

  private static void forget(Connection connection, String feed, Instant now) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "DELETE FROM watch_item WHERE feed = ? AND listed_millis < ? AND state IN ('added', 'skipped')")) {
      delete.setString(1, feed);
      delete.setLong(2, now.minus(REMEMBERED).toEpochMilli());
      delete.executeUpdate();
    }
  }

  /** Who has items that wait and are due. */
  public List<HostQueue> due(Instant now) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT host, feed, count(*) FROM watch_item WHERE state = 'waiting' AND due_millis <= ? GROUP BY host, feed ORDER BY host, feed")) {
            select.setLong(1, now.toEpochMilli());
            List<HostQueue> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                found.add(new HostQueue(rows.getString(1), rows.getString(2), rows.getLong(3)));
              }
            }
            return found;
          }
        });
  }

  /** When the next item of a feed is due; empty if none waits. */
  public Optional<Instant> nextDue(String feed) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT min(due_millis), count(*) FROM watch_item WHERE state = 'waiting' AND feed = ?")) {
            select.setString(1, feed);
            try (ResultSet rows = select.executeQuery()) {
              return rows.next() && rows.getLong(2) > 0
                  ? Optional.of(Instant.ofEpochMilli(rows.getLong(1)))
                  : Optional.empty();
            }
          }
        });
  }

  /** The items of a queue that are due, those found first at the front. */
  public List<WatchedItem> items(HostQueue queue, Instant now, int most) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT item_key, address, feed, host, words, tries FROM watch_item"
                      + " WHERE state = 'waiting' AND host = ? AND feed = ? AND due_millis <= ? ORDER BY due_millis, found_millis, item_key LIMIT ?")) {
            select.setString(1, queue.host());
            select.setString(2, queue.feed());
            select.setLong(3, now.toEpochMilli());
            select.setInt(4, most);
            List<WatchedItem> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                found.add(
                    new WatchedItem(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getInt(6)));
              }
            }
            return found;
          }
        });
  }

  /**
   * Notes which reports are about to go into the ledger.
   *
   * @param reports the id of each item's report by the item's key
   */
  public void adding(Map<String, String> reports) {
    each("UPDATE watch_item SET state = 'adding', report = ? WHERE item_key = ?", reports);
  }

  /** Notes that they are in it. */
  public void added(Map<String, String> reports) {
    each(
        "UPDATE watch_item SET state = 'added', report = ?, words = '' WHERE item_key = ?",
        reports);
  }

  /**
   * Notes that nothing will come of items.
   *
   * @param reasons why not, by key
   */
  public void skipped(Map<String, String> reasons) {
    each(
        "UPDATE watch_item SET state = 'skipped', reason = ?, words = '' WHERE item_key = ?",
        reasons);
  }

  private void each(String sql, Map<String, String> values) {
    if (values.isEmpty()) {
      return;
    }
    database.transact(
        connection -> {
          try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (Map.Entry<String, String> value : values.entrySet()) {
              update.setString(1, value.getValue());
              update.setString(2, value.getKey());
              update.addBatch();
            }
            update.executeBatch();
            return true;
          }
        });
  }

  /** Lets an item wait longer. */
  public void later(String key, int tries, Instant due, String reason) {
    database.transact(
        connection -> {
          try (PreparedStatement update =
              connection.prepareStatement(
                  "UPDATE watch_item SET tries = ?, due_millis = ?, reason = ? WHERE item_key = ?")) {
            update.setInt(1, tries);
            update.setLong(2, due.toEpochMilli());
            update.setString(3, reason);
            update.setString(4, key);
            return update.executeUpdate();
          }
        });
  }

  private static int update(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
