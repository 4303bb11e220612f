package org.sayso.ledger.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * Brings the tables of a ledger to the newest form. The steps are the files under {@code
 * org/sayso/ledger/migration}; Flyway runs those that are missing and keeps its list of them in the
 * table {@code flyway_schema_history}. Where none is missing Flyway is not even loaded, so that an
 * ordinary start costs one query.
 */
final class Migrations {
  /** The number of the newest step. */
  static final int NEWEST = 6;

  private static final String FOLDER = "classpath:org/sayso/ledger/migration/";

  private Migrations() {}

  static void bringUpToDate(
      StoreLocation location, Dialect dialect, String url, Properties properties)
      throws SQLException {
    int version;
    try (Connection connection = DriverManager.getConnection(url, properties)) {
      version = version(connection, dialect);
    }
    if (version > NEWEST) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          "The ledger "
              + location
              + " was written by a newer Sayso (form "
              + version
              + ", this one knows "
              + NEWEST
              + "). Use that version or a newer one; the ledger was not changed.");
    }
    if (version < NEWEST) {
      if (version == 0) {
        refuseOthers(location, dialect, url, properties);
      }
      migrate(location, dialect, url);
    }
  }

  /** A database with tables of somebody else's is left alone. */
  private static void refuseOthers(
      StoreLocation location, Dialect dialect, String url, Properties properties)
      throws SQLException {
    String tables =
        dialect == Dialect.SQLITE
            ? "SELECT count(*) FROM sqlite_master WHERE name <> 'flyway_schema_history' AND name NOT LIKE 'sqlite%'"
            : "SELECT count(*) FROM information_schema.tables WHERE table_name <> 'flyway_schema_history'"
                + " AND table_schema = current_schema()";
    try (Connection connection = DriverManager.getConnection(url, properties);
        Statement statement = connection.createStatement()) {
      if (number(statement, tables) > 0 && !hasHistory(statement, dialect)) {
        throw new SaysoException(
            Fault.USER,
            "The database "
                + location
                + " holds tables that are not Sayso's; it was not changed. Choose "
                + (dialect == Dialect.SQLITE
                    ? "another folder with --data."
                    : "an empty database or schema (currentSchema=NAME in the URL)."));
      }
    }
  }

  private static int version(Connection connection, Dialect dialect) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!hasHistory(statement, dialect)) {
        return 0;
      }
      return number(
          statement,
          "SELECT coalesce(max(cast(version AS integer)), 0) FROM flyway_schema_history WHERE success = "
              + (dialect == Dialect.SQLITE ? "1" : "true"));
    }
  }

  private static boolean hasHistory(Statement statement, Dialect dialect) throws SQLException {
    return number(
            statement,
            dialect == Dialect.SQLITE
                ? "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'flyway_schema_history'"
                : "SELECT count(*) FROM information_schema.tables WHERE table_name = 'flyway_schema_history'"
                    + " AND table_schema = current_schema()")
        > 0;
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static void migrate(StoreLocation location, Dialect dialect, String url) {
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(url, null, null)
          .loggers(SilentLogCreator.class.getName())
          .locations(FOLDER + "common", FOLDER + dialect.folder())
          .placeholders(Map.of("key", dialect.keyType()))
          .load()
          .migrate();
    } catch (FlywayException e) {
      if (e.getCause() instanceof SQLException sql) {
        throw StoreFailures.explain(location, sql);
      }
      throw new SaysoException(
          Fault.ENVIRONMENT,
          "The ledger " + location + " could not be brought to the newest form: " + e.getMessage(),
          e);
    }
  }
}
