package org.sayso.cli.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.fact.Statement;
import org.sayso.ledger.fact.StatementExtractor;
import org.sayso.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sayso diff REPORT}: what a newer reader reads differently. */
@Command(
    name = "diff",
    sortOptions = false,
    header = "Shows what the newest reading of a report says differently from the one before.")
public final class DiffCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(paramLabel = "REPORT", description = "The report's id, or its beginning.")
  private String report = "";

  public DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.openExisting()) {
      String whole = opened.queries().ids().report(report);
      Map<String, List<Reading>> versions = opened.readingsOf(whole);
      List<Reading> readings = versions.values().stream().flatMap(List::stream).toList();
      TreeSet<String> before =
          readings.size() < 2 ? new TreeSet<>() : lines(readings.get(readings.size() - 2));
      TreeSet<String> after = lines(readings.get(readings.size() - 1));
      if (readings.size() < 2) {
        console.out().println("This report was read once, there is nothing to compare.");
        return ExitCode.ALL;
      }
      before.stream()
          .filter(line -> !after.contains(line))
          .forEach(line -> console.out().println(ListPrinter.harmless("- " + line)));
      after.stream()
          .filter(line -> !before.contains(line))
          .forEach(line -> console.out().println(ListPrinter.harmless("+ " + line)));
      console.out().flush();
    }
    return ExitCode.ALL;
  }

  private static TreeSet<String> lines(Reading reading) {
    return StatementExtractor.create().extract(reading).stream()
        .map(DiffCommand::line)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String line(Statement statement) {
    return String.format(
        java.util.Locale.ROOT,
        "%06d-%06d %s %s: %s",
        statement.place().span().start(),
        statement.place().span().end(),
        statement.speaker().name().isEmpty() ? "?" : statement.speaker().name(),
        statement.stance().name().toLowerCase(java.util.Locale.ROOT),
        statement.text().replaceAll("\\s+", " "));
  }
}
