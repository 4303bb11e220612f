package org.sayso.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.json.LedgerJson;
import org.sayso.ledger.query.LedgerFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso search WORDS}. */
@Command(
    name = "search",
    sortOptions = false,
    header = "Finds the statements that have all these words, best first, usually 50.")
public final class SearchCommand implements Callable<Integer> {
  /** So many statements are listed if nothing is said. */
  static final int USUAL_LIMIT = 50;

  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
  private List<String> words = new ArrayList<>();

  @Mixin private FilterOptions filters = new FilterOptions();

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
    try (Ledger opened = ledger.openExisting()) {
      LedgerFilter filter = filters.filter(console, opened, USUAL_LIMIT);
      ListPrinter printer =
          new ListPrinter(
              console, format, StatementText.HEADER, StatementText::row, StatementText::page);
      opened
          .queries()
          .search(String.join(" ", words), filter)
          .forEach(found -> printer.print(LedgerJson.write(found)));
      printer.end("No statement that fits has all these words.");
    }
    return ExitCode.ALL;
  }
}
