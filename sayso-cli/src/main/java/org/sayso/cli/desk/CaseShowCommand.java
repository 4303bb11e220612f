package org.sayso.cli.desk;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.cli.ledger.LedgerOptions;
import org.sayso.cli.ledger.ListFormat;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.desk.CaseState;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso case show}. */
@Command(name = "show", sortOptions = false, header = "Shows a case with its whole history.")
public final class CaseShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "CASE", description = "The case's id, or its beginning.")
  private String id = "";

  @Option(
      names = "--as-of",
      paramLabel = "ENTRY",
      description = "Shows it as it was after this entry.")
  private @Nullable Long entry;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "How to print: ${COMPLETION-CANDIDATES}.")
  private @Nullable ListFormat format;

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  public CaseShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.openExisting()) {
      CaseState state = CaseRun.state(opened, id);
      if (entry != null) {
        long number = entry;
        state =
            opened
                .desk()
                .asOf(state.id(), number)
                .orElseThrow(
                    () ->
                        new SaysoException(
                            Fault.USER, "case " + id + " was not there yet at entry " + number));
      }
      CaseRun.print(console, format, opened, state);
    }
    return ExitCode.ALL;
  }
}
