package org.sayso.cli.ledger;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import org.sayso.model.json.JsonCursor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso chain}: which report has what from where. */
@Command(
    name = "chain",
    sortOptions = false,
    header = "Lists which reports have something from where: copies, credits, embedded posts.")
public final class ChainCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(paramLabel = "ID", arity = "0..1", description = "Only of this report or story.")
  private @Nullable String id;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "How to print: ${COMPLETION-CANDIDATES}.")
  private @Nullable ListFormat format;

  public ChainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.openExisting()) {
      ListPrinter printer =
          new ListPrinter(
              console,
              format,
              List.of("from", "to", "type", "evidence"),
              ChainCommand::row,
              edge ->
                  PageWords.brief(edge.field("from").text())
                      + " "
                      + edge.field("type").text()
                      + " "
                      + PageWords.brief(edge.field("to").text())
                      + "\n    "
                      + edge.field("evidence").text().replaceAll("\\s+", " "));
      opened.queries().chain(Optional.ofNullable(id), printer::print);
      printer.end("No report is known to have anything from elsewhere.");
    }
    return ExitCode.ALL;
  }

  private static List<String> row(JsonCursor edge) {
    return List.of(
        edge.field("from").text(),
        edge.field("to").text(),
        edge.field("type").text(),
        edge.field("evidence").text());
  }
}
