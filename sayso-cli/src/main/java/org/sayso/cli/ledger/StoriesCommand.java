package org.sayso.cli.ledger;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.model.json.JsonCursor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso stories}: the reports by what they are about. */
@Command(
    name = "stories",
    sortOptions = false,
    header = "Lists stories: which reports are about one happening, and why.")
public final class StoriesCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "How to print: ${COMPLETION-CANDIDATES}.")
  private @Nullable ListFormat format;

  public StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.openExisting()) {
      LedgerFilter filter = filters.filter(console, opened);
      ListPrinter printer =
          new ListPrinter(
              console,
              format,
              List.of("story", "title", "reports", "texts", "claims", "first", "last"),
              StoriesCommand::row,
              StoriesCommand::page);
      opened.queries().stories(filter, printer::print);
      printer.end(
          opened.head().count() == 0
              ? "No stories. Add reports with: sayso add"
              : "No stories fit.");
    }
    return ExitCode.ALL;
  }

  private static List<String> row(JsonCursor story) {
    return List.of(
        story.field("story").text(),
        story.field("title").text(),
        String.valueOf(story.field("reports").items(item -> item).size()),
        String.valueOf(story.field("texts").items(item -> item).size()),
        String.valueOf(story.field("claims").wholeNumber()),
        story.field("first").text(),
        story.field("last").text());
  }

  private static String page(JsonCursor story) {
    StringBuilder page =
        new StringBuilder(story.field("title").text())
            .append("  [")
            .append(story.field("story").text())
            .append("]\n");
    page.append("  ")
        .append(PageWords.counted(story.field("reports").items(item -> item).size(), "report"))
        .append(", ")
        .append(PageWords.counted(story.field("texts").items(item -> item).size(), "distinct text"))
        .append(", ")
        .append(PageWords.counted(story.field("claims").wholeNumber(), "claim"))
        .append(", ")
        .append(story.field("first").text(), 0, 10)
        .append(" to ")
        .append(story.field("last").text(), 0, 10)
        .append('\n');
    for (JsonCursor joined : story.field("joined").items(item -> item)) {
      page.append("  ").append(PageWords.brief(joined.field("report").text()));
      if (!joined.field("nearest").text().isEmpty()) {
        page.append("  like ")
            .append(PageWords.brief(joined.field("nearest").text()))
            .append(" by: ")
            .append(String.join(" ", joined.field("words").items(JsonCursor::text)));
      }
      page.append('\n');
    }
    return page.toString();
  }
}
