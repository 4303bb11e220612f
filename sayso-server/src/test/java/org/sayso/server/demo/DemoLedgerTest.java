package org.sayso.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.query.PageRequest;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.Reading;
import org.sayso.model.Report;

class DemoLedgerTest {
  @Test
  void theExamplesComeInTheOrderInWhichTheyCameOut() {
    List<String> days =
        DemoLedger.reports().stream()
            .map(report -> report.metadata().published())
            .map(published -> published == null ? "" : published.day().toString())
            .toList();
    assertThat(days).hasSizeGreaterThan(15).isSorted().doesNotContain("");
  }

  @Test
  void theyAreReadOnceWhateverHappensInBetween(@TempDir Path folder) {
    List<String> read = new ArrayList<>();
    try (Ledger ledger = Ledger.open(new StoreLocation.Directory(folder))) {
      List<Integer> steps = new ArrayList<>();
      int added =
          DemoLedger.fill(
              ledger,
              report -> {
                read.add(report.id());
                return nothingIn(report);
              },
              (done, all) -> steps.add(all - done));
      assertThat(added).isEqualTo(DemoLedger.reports().size()).isEqualTo(read.size());
      assertThat(steps).hasSize(added).last().isEqualTo(0);
      assertThat(DemoLedger.fill(ledger, DemoLedgerTest::nothingIn, (done, all) -> {})).isZero();
      assertThat(ledger.pages().stories(new PageRequest(0, 50)).rows()).hasSizeGreaterThan(5);
    }
  }

  private static Reading nothingIn(Report report) {
    return new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
