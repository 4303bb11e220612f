package org.sayso.ledger.store;

/** Empty schemas of the test database. */
public final class PostgresSchemas {
  private PostgresSchemas() {}

  public static String fresh() {
    return PostgresEntryStoreTest.freshSchema();
  }
}
