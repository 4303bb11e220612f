package org.sayso.cli.ledger;

import java.nio.file.Files;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import picocli.CommandLine.Option;

/** Which ledger a command is about. */
public final class LedgerOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR|URL",
      defaultValue = "${env:SAYSO_DATA:-./sayso-data}",
      description =
          "Where the ledger is: a folder, or a PostgreSQL database as jdbc:postgresql://HOST/NAME?user=…"
              + " Usually ./sayso-data, or what SAYSO_DATA says.")
  private String data = "./sayso-data";

  /** The folder or address as given. */
  String data() {
    return data;
  }

  /** The ledger, made if it is not there. */
  public Ledger open() {
    return Ledger.open(StoreLocation.parse(data));
  }

  /** A ledger that is there already: whoever mistypes the folder is told so. */
  public Ledger openExisting() {
    StoreLocation location = StoreLocation.parse(data);
    if (location instanceof StoreLocation.Directory folder && !Files.exists(folder.file())) {
      throw new SaysoException(
          Fault.USER,
          "There is no ledger in "
              + folder.directory()
              + ". Name its folder with --data, or begin one with `sayso add`.");
    }
    return Ledger.open(location);
  }
}
