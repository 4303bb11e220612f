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

/** {@code sayso who NAME}. */
@Command(
    name = "who",
    sortOptions = false,
    header = "Lists what somebody said, newest first, usually 50.")
public final class WhoCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "What to look for.")
  private List<String> words = new ArrayList<>();

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "How to print: ${COMPLETION-CANDIDATES}.")
  private @Nullable ListFormat format;

  public WhoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.openExisting()) {
      LedgerFilter filter = filters.filter(console, opened, SearchCommand.USUAL_LIMIT);
      String name = new AskedNames(console, opened.queries()).speaker(String.join(" ", words));
      ListPrinter printer =
          new ListPrinter(
              console, format, StatementText.HEADER, StatementText::row, StatementText::page);
      opened.queries().who(name, filter).forEach(one -> printer.print(LedgerJson.write(one)));
      printer.end("Nobody of that name says anything that fits.");
    }
    return ExitCode.ALL;
  }
}
