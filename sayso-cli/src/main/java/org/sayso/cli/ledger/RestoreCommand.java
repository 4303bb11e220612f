package org.sayso.cli.ledger;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sayso restore FILE}. */
@Command(
    name = "restore",
    sortOptions = false,
    header = "Reads a backup into an empty ledger, checking its chain.")
public final class RestoreCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(paramLabel = "FILE", description = "The backup.")
  private Path file = Path.of("");

  public RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.open()) {
      long count = opened.restore(file);
      console
          .err()
          .println(
              "sayso: "
                  + count
                  + " entries restored from "
                  + file
                  + "; the last hash is "
                  + opened.head().hash());
    }
    return ExitCode.ALL;
  }
}
