package org.sayso.cli.ledger;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.query.LedgerFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso claims}: what is claimed, where it stands, on how many independent words. */
@Command(
    name = "claims",
    sortOptions = false,
    header = "Lists claims with where they stand and on how many origins they rest.")
public final class ClaimsCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "How to print: ${COMPLETION-CANDIDATES}.")
  private @Nullable ListFormat format;

  public ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.openExisting()) {
      LedgerFilter filter = filters.filter(console, opened);
      ListPrinter printer =
          new ListPrinter(console, format, ClaimText.HEADER, ClaimText::row, ClaimText::brief);
      opened.queries().claims(filter, printer::print);
      printer.end("No claims fit.");
    }
    return ExitCode.ALL;
  }
}
