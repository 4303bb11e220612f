package org.sayso.bench.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sayso.ledger.Ledger;
import org.sayso.model.Reading;

/** Fills a ledger with invented readings, the same ones each time. */
public final class LoadLedger {
  private static final int BATCH = 400;

  private LoadLedger() {}

  /**
   * Adds readings until the ledger has that many statements; one that has them already stays as it
   * is.
   */
  public static void fill(Ledger ledger, long statements) {
    long readings = statements / LoadReadings.STATEMENTS;
    for (long at = 0; at < readings; at += BATCH) {
      List<Reading> batch = new ArrayList<>();
      for (long number = at; number < Math.min(readings, at + BATCH); number++) {
        batch.add(LoadReadings.reading(number));
      }
      if (!ledger.holds(batch.get(batch.size() - 1).report())) {
        ledger.add(batch, Instant.EPOCH.plusSeconds(at));
      }
    }
  }
}
