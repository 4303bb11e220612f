package org.sayso.cli.ledger;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sayso backup FILE}. */
@Command(
    name = "backup",
    sortOptions = false,
    header = "Writes all entries into a new file that can be checked and restored anywhere.")
public final class BackupCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
  private Path file = Path.of("");

  public BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.openExisting()) {
      long count = opened.backup(file);
      console
          .err()
          .println(
              "sayso: "
                  + count
                  + " entries written to "
                  + file
                  + "; the last hash is "
                  + opened.head().hash());
    }
    return ExitCode.ALL;
  }
}
