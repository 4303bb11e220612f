package org.sayso.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.chain.ChainEdge;
import org.sayso.ledger.query.ChainFilter;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.ledger.query.LedgerQueries;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
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

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description =
          "Only of this report or story, or the beginning of its id; or of what reports name as their source, as it"
              + " is printed.")
  private @Nullable String id;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      converter = EdgeTypes.class,
      completionCandidates = EdgeTypes.class,
      description = "Only such: ${COMPLETION-CANDIDATES}.")
  private ChainEdge.@Nullable Type type;

  @Mixin private FilterOptions filters = new FilterOptions();

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
      LedgerFilter filter = filters.filter(console, opened);
      Optional<String> of = Optional.ofNullable(id).map(given -> end(opened.queries(), given));
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
      opened
          .queries()
          .chain(new ChainFilter(of, Optional.ofNullable(type), filter), printer::print);
      printer.end("No report that fits is known to have anything from elsewhere.");
    }
    return ExitCode.ALL;
  }

  /** The id of a story or report, or the name of what reports have something from. */
  private static String end(LedgerQueries queries, String given) {
    Optional<String> found = queries.ids().storyOrReport(given);
    if (found.isPresent()) {
      return found.get();
    }
    ChainFilter from =
        new ChainFilter(Optional.of(given), Optional.empty(), LedgerFilter.ALL.atMost(1));
    List<String> edges = new ArrayList<>();
    queries.chain(from, edges::add);
    if (edges.isEmpty()) {
      throw new SaysoException(
          Fault.USER,
          "no story or report has the id \""
              + given
              + "\" or one that begins so, and none has anything from it; `sayso stories` lists stories and reports");
    }
    return given;
  }

  private static List<String> row(JsonCursor edge) {
    return List.of(
        edge.field("from").text(),
        edge.field("to").text(),
        edge.field("type").text(),
        edge.field("evidence").text());
  }
}
