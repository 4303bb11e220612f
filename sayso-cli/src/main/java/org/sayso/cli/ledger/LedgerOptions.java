package org.sayso.cli.ledger;

import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.StoreLocation;
import picocli.CommandLine.Option;

/** Which ledger a command is about. */
final class LedgerOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR|URL",
      defaultValue = "${env:SAYSO_DATA:-./sayso-data}",
      description =
          "Where the ledger is: a folder, or a PostgreSQL database as jdbc:postgresql://HOST/NAME?user=…"
              + " Usually ./sayso-data, or what SAYSO_DATA says.")
  private String data = "./sayso-data";

  Ledger open() {
    return Ledger.open(StoreLocation.parse(data));
  }
}
