package org.sayso.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.NewEntry;
import org.sayso.model.SaysoException;

class SqliteEntryStoreTest extends EntryStoreContract {
  @TempDir Path folder;
  private LedgerDatabase database;

  @Override
  EntryStore store() {
    database = LedgerDatabase.open(new StoreLocation.Directory(folder));
    return new SqlEntryStore(database);
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  private static NewEntry act(String key) {
    return new NewEntry(EntryKind.ACT, key, "act", Instant.EPOCH, "{}");
  }

  @Test
  void twoWritersOnOneFileKeepOneChain() {
    EntryStore one = store();
    try (LedgerDatabase second = LedgerDatabase.open(new StoreLocation.Directory(folder))) {
      EntryStore other = new SqlEntryStore(second);
      for (int i = 0; i < 10; i++) {
        one.append(List.of(act("one " + i)));
        other.append(List.of(act("other " + i), act("one " + i)));
      }
      assertThat(one.head()).isEqualTo(other.head());
      assertThat(one.head().count()).isEqualTo(20);
    }
  }

  @Test
  void aNewerFormIsRefusedWithAReasonAndLeftAlone() throws Exception {
    store().append(List.of(act("kept")));
    String url = "jdbc:sqlite:" + folder.resolve(StoreLocation.FILE_NAME);
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)"
              + " VALUES (99, '99', 'of tomorrow', 'SQL', 'x', 'x', 0, 1)");
    }
    assertThatThrownBy(() -> LedgerDatabase.open(new StoreLocation.Directory(folder)))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("newer Sayso")
        .hasMessageContaining("not changed");
  }

  @Test
  void aFileThatIsNoLedgerIsRefusedWithAReason() throws Exception {
    Files.writeString(
        folder.resolve(StoreLocation.FILE_NAME),
        "this is not a database, it is a shopping list ".repeat(50));
    assertThatThrownBy(() -> LedgerDatabase.open(new StoreLocation.Directory(folder)))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("not a ledger");
  }

  @Test
  void aDatabaseOfSomebodyElseIsRefusedAndLeftAlone() throws Exception {
    String url = "jdbc:sqlite:" + folder.resolve(StoreLocation.FILE_NAME);
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.executeUpdate("CREATE TABLE recipe (name TEXT)");
    }
    assertThatThrownBy(() -> LedgerDatabase.open(new StoreLocation.Directory(folder)))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("not Sayso's")
        .hasMessageContaining("not changed");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM sqlite_master")) {
      assertThat(rows.getInt(1)).isEqualTo(1);
    }
  }

  @Test
  void aFileWhereTheFolderShouldBeIsRefusedWithAReason() throws Exception {
    Path file = Files.writeString(folder.resolve("notes"), "no folder");
    assertThatThrownBy(() -> LedgerDatabase.open(new StoreLocation.Directory(file)))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("is a file")
        .hasMessageContaining("--data");
  }

  @Test
  void aFullDiskLosesNothingThatWasThereBefore() {
    EntryStore store = store();
    store.append(List.of(act("before")));
    database.query(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = 1");
            return true;
          }
        });
    NewEntry large =
        new NewEntry(EntryKind.ACT, "large", "act", Instant.EPOCH, "x".repeat(5_000_000));
    assertThatThrownBy(() -> store.append(List.of(large)))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("disk is full");
    assertThat(store.head().count()).isEqualTo(1);
    assertThat(store.find(EntryKind.ACT, "before")).isPresent();
  }
}
