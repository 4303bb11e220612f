package org.sayso.cli.access;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.store.StoreLocation;
import picocli.CommandLine.Option;

/** Which accounts a command is about. */
public final class AccountOptions {
  private static final String USUAL = "sayso-data";

  @Option(
      names = "--data",
      paramLabel = "DIR|URL",
      defaultValue = "${env:SAYSO_DATA:-./sayso-data}",
      description = "Where the ledger is. Usually ./sayso-data, or what SAYSO_DATA says.")
  private String data = "./sayso-data";

  @Option(
      names = "--accounts",
      paramLabel = "DIR",
      description =
          "Where the accounts are. Usually the folder of the ledger; ./sayso-data if that is in a database.")
  private @Nullable Path accounts;

  /** The folder of the accounts. */
  public Path directory() {
    return directory(accounts, data);
  }

  /** The folder of the accounts of a ledger. */
  public static Path directory(@Nullable Path accounts, String data) {
    if (accounts != null) {
      return accounts;
    }
    return StoreLocation.parse(data) instanceof StoreLocation.Directory folder
        ? folder.directory()
        : Path.of(USUAL);
  }
}
