package org.sayso.ledger.store;

import java.sql.SQLException;
import java.util.Locale;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * Turns what a database reports into a message that says what happened to which ledger and what to
 * do.
 */
final class StoreFailures {
  private StoreFailures() {}

  static SaysoException explain(StoreLocation location, SQLException e) {
    String told = String.valueOf(e.getMessage()).replaceAll("[.\\s]+$", "");
    String what = told.toUpperCase(Locale.ROOT);
    String ledger = "The ledger " + location;
    if (what.contains("SQLITE_FULL")
        || what.contains("DISK IS FULL")
        || "53100".equals(e.getSQLState())) {
      return environment(
          ledger
              + " could not be written: the disk is full. Everything added before is kept. Free some space and run the command again.",
          e);
    }
    if (what.contains("SQLITE_BUSY")
        || what.contains("SQLITE_LOCKED")
        || "55P03".equals(e.getSQLState())) {
      return environment(
          ledger
              + " is being written by another process. Wait until it is done and run the command again; nothing is lost.",
          e);
    }
    if (what.contains("SQLITE_READONLY")) {
      return environment(
          ledger
              + " cannot be written: the file or its folder is read-only. Change the permissions or choose another folder with --data.",
          e);
    }
    if (what.contains("SQLITE_CANTOPEN")) {
      return environment(
          ledger
              + " cannot be opened. Check that its folder exists and that you may read and write it, or choose another with --data.",
          e);
    }
    if (what.contains("SQLITE_NOTADB") || what.contains("SQLITE_CORRUPT")) {
      return new SaysoException(
          Fault.DATA,
          ledger
              + " is damaged or is not a ledger. Restore a backup with `sayso restore`; keep the damaged file, its entries may still be read.",
          e);
    }
    if (what.contains("SQLITE_IOERR")) {
      return environment(
          ledger
              + " could not be read or written: the disk reports an error or is full. Everything added before is kept. Check the disk and run the command again.",
          e);
    }
    String state = String.valueOf(e.getSQLState());
    if (state.startsWith("08") || state.startsWith("57P")) {
      return environment(
          ledger
              + " cannot be reached: "
              + told
              + ". Check that the database runs and that the URL is right.",
          e);
    }
    if (state.startsWith("28") || state.equals("3D000")) {
      return environment(
          ledger
              + " refuses the connection: "
              + told
              + ". Check user, password and database name in the URL.",
          e);
    }
    if (hasNoLibrary(e)) {
      return environment(
          ledger
              + " cannot be opened, since SQLite's library could not be unpacked in "
              + System.getProperty("java.io.tmpdir")
              + ". Check the free space and your permissions there, or name another folder with"
              + " SAYSO_JAVA_OPTIONS=-Djava.io.tmpdir=DIR.",
          e);
    }
    return environment(ledger + " reports: " + told, e);
  }

  private static boolean hasNoLibrary(SQLException e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at.getClass().getSimpleName().equals("NativeLibraryNotFoundException")) {
        return true;
      }
    }
    return false;
  }

  private static SaysoException environment(String message, SQLException cause) {
    return new SaysoException(Fault.ENVIRONMENT, message, cause);
  }
}
