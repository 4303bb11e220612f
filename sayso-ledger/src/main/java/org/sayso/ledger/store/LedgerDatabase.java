package org.sayso.ledger.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sqlite.SQLiteConfig;

/**
 * One open connection to the database of a ledger, brought to the newest form of its tables. Work
 * is done through {@link #query} and {@link #transact}, one at a time; a second process that writes
 * is waited for, up to {@value #WAIT_MILLIS} ms.
 */
public final class LedgerDatabase implements AutoCloseable {
  /** How long to wait for another process to finish its writing. */
  static final int WAIT_MILLIS = 20_000;

  /** Reports and readings are some kilobytes; a new file gets pages that hold one. */
  private static final int PAGE_BYTES = 8_192;

  /** What the journal may keep on the disk when it is empty. */
  private static final int JOURNAL_BYTES = 64 << 20;

  /** After so many pages the journal is written into the file. */
  private static final int PAGES_PER_CHECKPOINT = 8_000;

  private final StoreLocation location;
  private final Dialect dialect;
  private final Connection connection;

  private LedgerDatabase(StoreLocation location, Dialect dialect, Connection connection) {
    this.location = location;
    this.dialect = dialect;
    this.connection = connection;
  }

  /** Work on the connection that may fail as databases do. */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object> {
    T run(Connection connection) throws SQLException;
  }

  /**
   * Opens the ledger and makes it if there is none.
   *
   * @throws SaysoException of fault ENVIRONMENT or DATA with what to do, if it cannot be opened or
   *     is of a newer version
   */
  public static LedgerDatabase open(StoreLocation location) {
    if (location instanceof StoreLocation.Directory directory) {
      return openFile(directory);
    }
    return openServer((StoreLocation.Server) location);
  }

  private static LedgerDatabase openFile(StoreLocation.Directory place) {
    Path folder = place.directory();
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          "The data folder " + folder + " is a file. Choose another with --data.",
          e);
    } catch (AccessDeniedException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          "The data folder "
              + folder
              + " cannot be made, since you may not write there. Choose another with --data.",
          e);
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          "The data folder "
              + folder
              + " cannot be made ("
              + e.getMessage()
              + "). Choose another with --data.",
          e);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(WAIT_MILLIS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setCacheSize(-64_000);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, String.valueOf(JOURNAL_BYTES));
    String url = "jdbc:sqlite:" + place.file();
    if (!Files.exists(place.file())) {
      begin(place, url);
    }
    return connect(place, Dialect.SQLITE, url, config.toProperties());
  }

  /** The size of its pages is fixed when a file is first written. */
  private static void begin(StoreLocation.Directory place, String url) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + WAIT_MILLIS);
      statement.execute("PRAGMA page_size = " + PAGE_BYTES);
      statement.execute("PRAGMA journal_mode = WAL");
    } catch (SQLException e) {
      throw StoreFailures.explain(place, e);
    }
  }

  private static LedgerDatabase openServer(StoreLocation.Server place) {
    return connect(place, Dialect.POSTGRESQL, place.url(), new Properties());
  }

  private static LedgerDatabase connect(
      StoreLocation location, Dialect dialect, String url, Properties properties) {
    try {
      Migrations.bringUpToDate(location, dialect, url, properties);
      Connection connection = DriverManager.getConnection(url, properties);
      if (dialect == Dialect.SQLITE) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("PRAGMA wal_autocheckpoint = " + PAGES_PER_CHECKPOINT);
        }
      }
      return new LedgerDatabase(location, dialect, connection);
    } catch (SQLException e) {
      throw StoreFailures.explain(location, e);
    }
  }

  public Dialect dialect() {
    return dialect;
  }

  public StoreLocation location() {
    return location;
  }

  /** Runs work that only reads. */
  public synchronized <T extends @Nullable Object> T query(Work<T> work) {
    try {
      return work.run(connection);
    } catch (SQLException e) {
      throw StoreFailures.explain(location, e);
    }
  }

  /** Runs work that writes: all of it is kept, or, if it throws, none. */
  public synchronized <T extends @Nullable Object> T transact(Work<T> work) {
    try {
      connection.setAutoCommit(false);
      T result = work.run(connection);
      connection.commit();
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException e) {
      undo(e);
      throw StoreFailures.explain(location, e);
    } catch (RuntimeException e) {
      undo(e);
      throw e;
    }
  }

  /**
   * Takes back what was begun; a database that already did so by itself, as on a full disk,
   * objects, and may.
   */
  private void undo(Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw StoreFailures.explain(location, e);
    }
  }
}
