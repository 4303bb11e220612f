package org.sayso.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.json.JsonCursor;

/** A ledger with the reading that was made by hand. */
public final class HandMadeLedger {
  private HandMadeLedger() {}

  /** Makes it in a folder and says where. */
  public static Path in(Path folder) {
    Path data = folder.resolve("ledger");
    try (Ledger ledger = Ledger.open(new StoreLocation.Directory(data))) {
      ledger.add(List.of(HandMade.reading()), Instant.parse("2025-05-14T09:00:00Z"));
    }
    return data;
  }

  /** The id of its newest claim. */
  public static String claim(Path data) {
    try (Ledger ledger = Ledger.open(new StoreLocation.Directory(data))) {
      List<String> claims = new java.util.ArrayList<>();
      ledger.queries().claims(LedgerFilter.ALL, claims::add);
      return JsonCursor.parse(claims.get(0)).field("claim").text();
    }
  }
}
