package org.sayso.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.cli.terminal.Harmless;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.json.LedgerJson;
import org.sayso.ledger.query.FoundStatement;
import org.sayso.ledger.query.LedgerQueries;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.read.names.NameMatcher;
import org.sayso.read.names.Sameness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso who NAME}. */
@Command(name = "who", sortOptions = false, header = "Lists what somebody said, newest first.")
public final class WhoCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "What to look for.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", description = "How many at most.")
  private int limit = 50;

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
      ListPrinter printer =
          new ListPrinter(
              console, format, StatementText.HEADER, StatementText::row, StatementText::page);
      if (limit < 1) {
        throw new SaysoException(Fault.USER, "--limit " + limit + " is no number of statements");
      }
      String name = String.join(" ", words);
      List<FoundStatement> found = opened.queries().who(name, limit);
      if (found.isEmpty()) {
        found = spelledOtherwise(opened.queries(), name);
      }
      found.forEach(one -> printer.print(LedgerJson.write(one)));
      printer.end("Nobody of that name says anything.");
    }
    return ExitCode.ALL;
  }

  /** What those say whose names are surely spellings of this one, in whatever script. */
  private List<FoundStatement> spelledOtherwise(LedgerQueries queries, String name) {
    NameMatcher matcher = NameMatcher.create();
    List<FoundStatement> found = new ArrayList<>();
    for (String speaker : queries.speakers(MOST_SPEAKERS)) {
      if (found.size() < limit
          && matcher.judge(name, speaker, matcher.likelyKind(name, speaker)) == Sameness.SAME) {
        console.err().println("sayso: " + name + " is taken for " + Harmless.text(speaker));
        found.addAll(queries.who(speaker, limit - found.size()));
      }
    }
    return found;
  }

  /** More are not compared: it takes a second. */
  private static final int MOST_SPEAKERS = 50_000;
}
