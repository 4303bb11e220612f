package org.sayso.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.json.LedgerJson;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso search WORDS}. */
@Command(
    name = "search",
    sortOptions = false,
    header = "Finds the statements that have all these words.")
public final class SearchCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", description = "How many at most.")
  private int limit = 50;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "How to print: ${COMPLETION-CANDIDATES}.")
  private @Nullable ListFormat format;

  public SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new SaysoException(Fault.USER, "--limit " + limit + " is no number of statements");
    }
    try (Ledger opened = ledger.openExisting()) {
      ListPrinter printer =
          new ListPrinter(
              console, format, StatementText.HEADER, StatementText::row, StatementText::page);
      opened
          .queries()
          .search(String.join(" ", words), limit)
          .forEach(found -> printer.print(LedgerJson.write(found)));
      printer.end("No statement has all these words.");
    }
    return ExitCode.ALL;
  }
}
