package org.sayso.ledger.store;

/**
 * The two kinds of database that keep a ledger. They share all SQL but for text search and the
 * names of a few types.
 */
public enum Dialect {
  SQLITE("sqlite", "INTEGER"),
  POSTGRESQL("postgresql", "BIGINT");

  private final String folder;
  private final String keyType;

  Dialect(String folder, String keyType) {
    this.folder = folder;
    this.keyType = keyType;
  }

  /** The folder of the migrations that only this kind of database has. */
  String folder() {
    return folder;
  }

  /** The type of a number that is a primary key. */
  String keyType() {
    return keyType;
  }
}
