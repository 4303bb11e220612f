package org.sayso.cli.ledger;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso claim ID}: one claim with all its statements, origins and time line. */
@Command(
    name = "claim",
    sortOptions = false,
    header = "Shows one claim: who says what about it, since when, on what.")
public final class ClaimCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(paramLabel = "ID", description = "The claim's id, or its beginning.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "How to print: ${COMPLETION-CANDIDATES}.")
  private @Nullable ListFormat format;

  public ClaimCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.openExisting()) {
      String whole = opened.queries().ids().claim(id);
      ListPrinter printer =
          new ListPrinter(console, format, ClaimText.HEADER, ClaimText::row, ClaimText::full);
      printer.print(opened.queries().claim(whole).get(0));
      printer.end("");
    }
    return ExitCode.ALL;
  }
}
