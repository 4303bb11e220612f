package org.sayso.ledger.store;

import java.nio.file.Path;

/** Where a ledger is kept. */
public sealed interface StoreLocation {
  /** The name of the file in a data directory. */
  String FILE_NAME = "ledger.sqlite";

  /** In one file under a directory, the default. */
  record Directory(Path directory) implements StoreLocation {
    /** The SQLite file. */
    public Path file() {
      return directory.resolve(FILE_NAME);
    }

    @Override
    public String toString() {
      return file().toString();
    }
  }

  /**
   * In a PostgreSQL database.
   *
   * @param url {@code jdbc:postgresql://host:port/database?user=…}
   */
  record Server(String url) implements StoreLocation {
    /** Without the part that may hold a password. */
    @Override
    public String toString() {
      int question = url.indexOf('?');
      return question < 0 ? url : url.substring(0, question);
    }
  }

  /** The folder for what is kept beside the entries: evidence files, the desk's verdict words. */
  default Path folder() {
    return this instanceof Directory place ? place.directory() : Path.of("sayso-data");
  }

  /**
   * A directory, or a database if the text begins with {@code jdbc:postgresql:} or {@code
   * postgresql:}.
   */
  static StoreLocation parse(String text) {
    if (text.startsWith("jdbc:postgresql:")) {
      return new Server(text);
    }
    if (text.startsWith("postgresql:") || text.startsWith("postgres:")) {
      return new Server("jdbc:postgresql:" + text.substring(text.indexOf(':') + 1));
    }
    return new Directory(Path.of(text));
  }
}
