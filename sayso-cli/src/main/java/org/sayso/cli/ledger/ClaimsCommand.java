package org.sayso.cli.ledger;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.model.json.JsonCursor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso claims}: what is claimed, where it stands, on how many independent words. */
@Command(
    name = "claims",
    sortOptions = false,
    header = "Lists claims with where they stand and on how many origins they rest.")
public final class ClaimsCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--unanswered",
      paramLabel = "DAYS",
      description =
          "A check is going on, or somebody has not commented, for so many days at least.")
  private @Nullable Integer unanswered;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "How to print: ${COMPLETION-CANDIDATES}.")
  private @Nullable ListFormat format;

  public ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (unanswered != null && unanswered < 0) {
      throw new SaysoException(Fault.USER, "--unanswered " + unanswered + ": give 0 days or more");
    }
    try (Ledger opened = ledger.openExisting()) {
      LedgerFilter filter = filters.filter(console, opened);
      ListPrinter printer =
          new ListPrinter(console, format, ClaimText.HEADER, ClaimText::row, ClaimText::brief);
      if (unanswered == null) {
        opened.queries().claims(filter, printer::print);
      } else {
        int days = unanswered;
        Instant now = Instant.now();
        int[] printed = {0};
        opened
            .queries()
            .claims(
                filter.atMost(Integer.MAX_VALUE),
                claim -> {
                  if (printed[0] < filter.limit()
                      && ClaimText.unanswered(JsonCursor.parse(claim), days, now)) {
                    printer.print(claim);
                    printed[0]++;
                  }
                });
      }
      printer.end("No claims fit.");
    }
    return ExitCode.ALL;
  }
}
