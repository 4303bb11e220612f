package org.sayso.cli.desk;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.cli.ledger.LedgerOptions;
import org.sayso.cli.ledger.ListFormat;
import org.sayso.cli.ledger.ListPrinter;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.DeskJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso case list}. */
@Command(
    name = "list",
    sortOptions = false,
    header = "Lists the open cases, the one that changed last first.")
public final class CaseListCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--all", description = "Lists closed cases too.")
  private boolean all;

  @Option(
      names = "--of",
      paramLabel = "NAME",
      description = "Lists the cases in which this person did something or has a check.")
  private @Nullable String person;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "How to print: ${COMPLETION-CANDIDATES}.")
  private @Nullable ListFormat format;

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  public CaseListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.openExisting()) {
      ListPrinter printer = CaseRun.printer(console, format, false);
      Instant now = Instant.now();
      for (CaseState state : opened.desk().cases()) {
        if ((all || state.open()) && (person == null || state.concerns(person))) {
          printer.print(DeskJson.write(state, now));
        }
      }
      printer.end("No case is open. `sayso case open CLAIM` opens one.");
    }
    return ExitCode.ALL;
  }
}
