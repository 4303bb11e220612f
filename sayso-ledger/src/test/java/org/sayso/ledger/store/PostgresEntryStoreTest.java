package org.sayso.ledger.store;

import java.sql.DriverManager;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Runs where {@code SAYSO_TEST_POSTGRES} gives a database that may be filled: {@code
 * jdbc:postgresql://…}; {@code ./check} starts one.
 */
@EnabledIfEnvironmentVariable(
    named = "SAYSO_TEST_POSTGRES",
    matches = "jdbc:postgresql:.+",
    disabledReason = "no PostgreSQL: SAYSO_TEST_POSTGRES is not set")
class PostgresEntryStoreTest extends EntryStoreContract {
  private LedgerDatabase database;

  @Override
  EntryStore store() {
    database = LedgerDatabase.open(StoreLocation.parse(freshSchema()));
    return new SqlEntryStore(database);
  }

  /** The URL of an empty schema in the test database. */
  static String freshSchema() {
    String url = System.getenv("SAYSO_TEST_POSTGRES");
    String schema = "t" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(url + " cannot be used", e);
    }
    return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }
}
