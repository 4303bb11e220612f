package org.sayso.server.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sqlite.SQLiteConfig;

/**
 * Accounts, tokens and sessions in the file {@value #FILE_NAME} of a data directory, which only its
 * owner may read. They are no entries of the ledger: entries are never removed and are handed on
 * with it. Passwords, tokens and sessions are kept as hashes. Safe for many threads, and for the
 * server and commands at the same time.
 */
public final class AccessStore implements AutoCloseable {
  /** The file's name. */
  public static final String FILE_NAME = "access.sqlite";

  private static final int VERSION = 1;
  private static final int WAIT_MILLIS = 10_000;
  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE account (key TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, password TEXT NOT NULL)",
          "CREATE TABLE token (hash TEXT PRIMARY KEY, account TEXT NOT NULL, label TEXT NOT NULL, role TEXT NOT NULL, made BIGINT NOT NULL, used BIGINT)",
          "CREATE TABLE session (hash TEXT PRIMARY KEY, account TEXT NOT NULL, begun BIGINT NOT NULL, seen BIGINT NOT NULL)",
          "CREATE INDEX session_begun ON session (begun)",
          "CREATE TABLE server_key (id INTEGER PRIMARY KEY, value TEXT NOT NULL)",
          "PRAGMA user_version = " + VERSION);

  private final Path file;
  private final Connection connection;

  private AccessStore(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens the accounts of a data directory; begins them if there are none.
   *
   * @throws SaysoException of fault ENVIRONMENT, with what to do, if the file cannot be used
   */
  public static AccessStore open(Path directory) {
    Path file = directory.resolve(FILE_NAME);
    try {
      Files.createDirectories(directory);
      if (!Files.exists(file)) {
        Files.createFile(file);
      }
      if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      SQLiteConfig config = new SQLiteConfig();
      config.setBusyTimeout(WAIT_MILLIS);
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
      config.enforceForeignKeys(true);
      Connection connection =
          DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
      AccessStore store = new AccessStore(file, connection);
      store.prepare();
      return store;
    } catch (IOException | SQLException e) {
      throw failed(file, e);
    }
  }

  private void prepare() {
    transact(
        () -> {
          int version = number("PRAGMA user_version");
          if (version > VERSION) {
            throw new SaysoException(
                Fault.ENVIRONMENT,
                file + " was made by a newer Sayso; use that one, or another data directory");
          }
          if (version == 0) {
            try (Statement statement = connection.createStatement()) {
              for (String sql : TABLES) {
                statement.execute(sql);
              }
            }
            update("INSERT INTO server_key (id, value) VALUES (1, ?)", new Secret().next());
          }
          return true;
        });
  }

  /** All accounts by name. */
  public List<Account> accounts() {
    return query(
        () -> {
          List<Account> accounts = new ArrayList<>();
          try (PreparedStatement select =
                  connection.prepareStatement("SELECT name, role FROM account ORDER BY key");
              ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              accounts.add(new Account(rows.getString(1), Role.parse(rows.getString(2))));
            }
          }
          return List.copyOf(accounts);
        });
  }

  /** Whether there is nobody who could sign in. */
  public boolean isEmpty() {
    return query(() -> number("SELECT count(*) FROM account")) == 0;
  }

  /** The account of that name. */
  public Optional<Account> account(String name) {
    return accounts().stream()
        .filter(account -> account.key().equals(Account.key(name)))
        .findFirst();
  }

  /**
   * Adds an account.
   *
   * @param passwordHash as {@link PasswordHasher} makes it
   * @throws IllegalArgumentException if there is one of that name
   */
  public void add(Account account, String passwordHash) {
    transact(
        () -> {
          if (number("SELECT count(*) FROM account WHERE key = ?", account.key()) > 0) {
            throw new IllegalArgumentException(
                "there is an account of the name " + account.name() + " already");
          }
          return update(
              "INSERT INTO account (key, name, role, password) VALUES (?, ?, ?, ?)",
              account.key(),
              account.name(),
              account.role().word(),
              passwordHash);
        });
  }

  /**
   * Gives an account another password and signs it out everywhere.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void changePassword(String name, String passwordHash) {
    transact(
        () -> {
          known(
              name,
              update(
                  "UPDATE account SET password = ? WHERE key = ?",
                  passwordHash,
                  Account.key(name)));
          return update("DELETE FROM session WHERE account = ?", Account.key(name));
        });
  }

  /**
   * Gives an account another role, from its next request on.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void changeRole(String name, Role role) {
    transact(
        () -> {
          known(
              name,
              update("UPDATE account SET role = ? WHERE key = ?", role.word(), Account.key(name)));
          return true;
        });
  }

  /**
   * Removes an account with its sessions and tokens. What the person decided stays in the ledger.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void remove(String name) {
    transact(
        () -> {
          known(name, update("DELETE FROM account WHERE key = ?", Account.key(name)));
          update("DELETE FROM token WHERE account = ?", Account.key(name));
          return update("DELETE FROM session WHERE account = ?", Account.key(name));
        });
  }

  /**
   * The account of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Account known(String name) {
    return account(name).orElseThrow(() -> unknown(name));
  }

  private static void known(String name, int changed) {
    if (changed == 0) {
      throw unknown(name);
    }
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "there is no account of the name " + name + "; `sayso user list` lists them");
  }

  Optional<String> passwordHash(String name) {
    return query(() -> text("SELECT password FROM account WHERE key = ?", Account.key(name)));
  }

  /** The tokens of all accounts. */
  public List<ApiToken> tokens() {
    return query(
        () ->
            tokens(
                "SELECT t.hash, a.name, t.label, t.role, a.role, t.made, t.used FROM token t JOIN account a ON a.key = t.account ORDER BY t.made, t.hash"));
  }

  /** The account's token of this value, with the role that it has today. */
  Optional<ApiToken> token(String value) {
    return query(
            () ->
                tokens(
                    "SELECT t.hash, a.name, t.label, t.role, a.role, t.made, t.used FROM token t JOIN account a ON a.key = t.account WHERE t.hash = ?",
                    Secret.hash(value)))
        .stream()
        .findFirst();
  }

  private List<ApiToken> tokens(String sql, Object... values) throws SQLException {
    try (PreparedStatement select = prepared(sql, values);
        ResultSet rows = select.executeQuery()) {
      List<ApiToken> tokens = new ArrayList<>();
      while (rows.next()) {
        long used = rows.getLong(7);
        tokens.add(
            new ApiToken(
                rows.getString(1).substring(0, 12),
                rows.getString(2),
                rows.getString(3),
                Role.parse(rows.getString(4)).atMost(Role.parse(rows.getString(5))),
                Instant.ofEpochMilli(rows.getLong(6)),
                rows.wasNull() || used == 0
                    ? Optional.empty()
                    : Optional.of(Instant.ofEpochMilli(used))));
      }
      return List.copyOf(tokens);
    }
  }

  /**
   * Makes a token and gives its value, which is not kept.
   *
   * @throws IllegalArgumentException if there is no such account, or the role is above it
   */
  public String addToken(String name, String label, Role role, Instant now) {
    Account account = known(name);
    if (!account.role().covers(role)) {
      throw new IllegalArgumentException(
          account.name()
              + " is "
              + account.role().word()
              + "; a token cannot be more, such as "
              + role.word());
    }
    if (label.isBlank() || label.length() > 100) {
      throw new IllegalArgumentException("a token's label has 1 to 100 characters");
    }
    String value = "sayso_" + new Secret().next();
    transact(
        () ->
            update(
                "INSERT INTO token (hash, account, label, role, made) VALUES (?, ?, ?, ?, ?)",
                Secret.hash(value),
                account.key(),
                label,
                role.word(),
                now.toEpochMilli()));
    return value;
  }

  /**
   * Ends a token.
   *
   * @param id as {@link #tokens} gives it
   * @throws IllegalArgumentException if there is none
   */
  public void revokeToken(String id) {
    int removed =
        id.matches("[0-9a-f]{12,64}")
            ? transact(
                () ->
                    update(
                        "DELETE FROM token WHERE substr(hash, 1, ?) = ?", (long) id.length(), id))
            : 0;
    if (removed == 0) {
      throw new IllegalArgumentException(
          "there is no token " + id + "; `sayso token list` lists them");
    }
  }

  /** Notes the hour of use, which needs one write an hour only. */
  void tokenUsed(String value, Instant now) {
    long hour = now.truncatedTo(ChronoUnit.HOURS).toEpochMilli();
    transact(
        () ->
            update(
                "UPDATE token SET used = ? WHERE hash = ? AND (used IS NULL OR used < ?)",
                hour,
                Secret.hash(value),
                hour));
  }

  /** Begins a session and gives the value for the cookie; forgets old ones on the way. */
  String beginSession(Account account, Instant now) {
    String value = new Secret().next();
    transact(
        () -> {
          update(
              "DELETE FROM session WHERE begun < ?",
              now.minus(Session.LONGEST).minus(Session.REMEMBERED).toEpochMilli());
          return update(
              "INSERT INTO session (hash, account, begun, seen) VALUES (?, ?, ?, ?)",
              Secret.hash(value),
              account.key(),
              now.toEpochMilli(),
              now.toEpochMilli());
        });
    return value;
  }

  /** The session of a cookie's value, alive or not. */
  Optional<Session> session(String value) {
    return query(
        () -> {
          try (PreparedStatement select =
                  prepared(
                      "SELECT a.name, a.role, s.begun, s.seen FROM session s JOIN account a ON a.key = s.account WHERE s.hash = ?",
                      Secret.hash(value));
              ResultSet rows = select.executeQuery()) {
            return rows.next()
                ? Optional.of(
                    new Session(
                        new Account(rows.getString(1), Role.parse(rows.getString(2))),
                        Instant.ofEpochMilli(rows.getLong(3)),
                        Instant.ofEpochMilli(rows.getLong(4))))
                : Optional.empty();
          }
        });
  }

  void sessionSeen(String value, Instant now) {
    transact(
        () ->
            update(
                "UPDATE session SET seen = ? WHERE hash = ?",
                now.toEpochMilli(),
                Secret.hash(value)));
  }

  void endSession(String value) {
    transact(() -> update("DELETE FROM session WHERE hash = ?", Secret.hash(value)));
  }

  /** The key by which this server signs the tokens of its forms. */
  String serverKey() {
    return query(() -> text("SELECT value FROM server_key WHERE id = 1")).orElseThrow();
  }

  @FunctionalInterface
  private interface Work<T> {
    T run() throws SQLException;
  }

  private synchronized <T> T query(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }

  private synchronized <T> T transact(Work<T> work) {
    try {
      connection.setAutoCommit(false);
      try {
        T result = work.run();
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private int update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    }
  }

  private int number(String sql, Object... values) throws SQLException {
    try (PreparedStatement select = prepared(sql, values);
        ResultSet rows = select.executeQuery()) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private Optional<String> text(String sql, Object... values) throws SQLException {
    try (PreparedStatement select = prepared(sql, values);
        ResultSet rows = select.executeQuery()) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    }
  }

  private static SaysoException failed(Path file, Exception e) {
    return new SaysoException(
        Fault.ENVIRONMENT,
        "The accounts in "
            + file
            + " cannot be used ("
            + e.getMessage()
            + "). See that the folder can be written and the disk has room.",
        e);
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }
}
