package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.act.Decisions;
import org.sayso.ledger.fact.FactExtractor;
import org.sayso.ledger.fold.StoryFold;
import org.sayso.ledger.json.LedgerJson;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.Reading;
import org.sayso.model.SaysoException;

class SqliteLedgerTest extends LedgerContract {
  @TempDir Path folder;
  private int count;

  @Override
  Ledger ledger() {
    return Ledger.open(new StoreLocation.Directory(folder.resolve("ledger" + ++count)));
  }

  @Test
  void theTablesHoldWhatFoldingEverythingAtOnceGives() {
    List<Reading> readings = Invented.readings(5, 30);
    Instant seen = Instant.EPOCH;
    FactExtractor extractor = FactExtractor.create();
    List<String> folded =
        StoryFold.create()
            .fold(
                readings.stream().map(reading -> extractor.extract(reading, seen)).toList(),
                Decisions.NONE)
            .stream()
            .map(LedgerJson::write)
            .toList();
    try (Ledger ledger = ledger()) {
      for (Reading reading : readings) {
        ledger.add(List.of(reading), seen);
      }
      List<String> kept = new java.util.ArrayList<>();
      ledger.queries().stories(LedgerFilter.ALL, kept::add);
      assertThat(kept).containsExactlyInAnyOrderElementsOf(folded);
    }
  }

  @Test
  void aBackupIsRestoredWithItsChainAndAnAlteredOneIsRefused() throws Exception {
    Path backup = folder.resolve("backup.jsonl");
    String digest;
    try (Ledger ledger = ledger()) {
      ledger.add(Invented.readings(6, 5), Instant.EPOCH);
      assertThat(ledger.backup(backup)).isEqualTo(10);
      digest = ledger.queries().digest();
      assertThatThrownBy(() -> ledger.backup(backup))
          .isInstanceOf(SaysoException.class)
          .hasMessageContaining("there already");
    }
    try (Ledger ledger = ledger()) {
      assertThat(ledger.restore(backup)).isEqualTo(10);
      assertThat(ledger.queries().digest()).isEqualTo(digest);
      assertThat(ledger.verify().intact()).isTrue();
    }
    Files.writeString(backup, Files.readString(backup).replaceFirst("harbour", "airport"));
    try (Ledger ledger = ledger()) {
      assertThatThrownBy(() -> ledger.restore(backup))
          .isInstanceOf(SaysoException.class)
          .hasMessageContaining("altered at entry 1");
      assertThat(ledger.head().count()).isZero();
    }
  }

  @Test
  void aLedgerOfAnOlderFormIsBroughtUpToDateAndNothingIsLost() throws Exception {
    StoreLocation.Directory place = new StoreLocation.Directory(folder.resolve("older"));
    String digest;
    try (Ledger ledger = Ledger.open(place)) {
      ledger.add(Invented.readings(7, 5), Instant.EPOCH);
      digest = ledger.queries().digest();
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place.file());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DROP INDEX report_outlet");
      assertThat(statement.executeUpdate("DELETE FROM flyway_schema_history WHERE version = '6'"))
          .isEqualTo(1);
    }
    try (Ledger ledger = Ledger.open(place)) {
      assertThat(ledger.verify().intact()).isTrue();
      assertThat(ledger.queries().digest()).isEqualTo(digest);
      assertThat(ledger.queries().outletNames()).isNotEmpty();
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place.file());
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT name FROM sqlite_master WHERE name = 'report_outlet'")) {
      assertThat(rows.next()).isTrue();
    }
  }
}
