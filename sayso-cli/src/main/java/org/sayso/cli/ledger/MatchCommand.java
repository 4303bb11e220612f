package org.sayso.cli.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.match.ClaimMatcher;
import org.sayso.ledger.match.EarlierClaim;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso match}: was it claimed or checked before? */
@Command(
    name = "match",
    sortOptions = false,
    header = "Ranks earlier claims or fact-checks by how likely a statement restates them.",
    description = {
      "",
      "Earlier claims are those of the ledger, or of a JSON Lines file, one object a line with an id (id, claim,"
          + " vclaim_id or url) and a text (text, vclaim or claimReviewed), and if there: title or headline, subtitle or"
          + " description, date or datePublished. Queries are lines of an id, a tab and a text.",
      "Prints query id, rank, claim id and score with tabs between, likeliest first.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  sayso match \"A drone struck the dam\"",
      "  sayso match --against checks.jsonl --queries posts.tsv --top 20 > ranking.tsv"
    })
public final class MatchCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(paramLabel = "TEXT", arity = "0..*", description = "A statement.")
  private List<String> text = new ArrayList<>();

  @Option(
      names = "--against",
      paramLabel = "FILE|ledger",
      description = "Where the earlier claims are. Usually the ledger.")
  private String against = "ledger";

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Statements: id, tab, text a line.")
  private @Nullable Path queries;

  @Option(names = "--top", paramLabel = "N", description = "How many for each statement.")
  private int top = 20;

  public MatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (text.isEmpty() && queries == null) {
      throw new SaysoException(Fault.USER, "give a statement, or a file of them with --queries");
    }
    ClaimMatcher matcher = ClaimMatcher.create(earlier());
    if (queries != null) {
      for (String line : lines(queries)) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          print(matcher, line.substring(0, tab), line.substring(tab + 1));
        }
      }
    }
    if (!text.isEmpty()) {
      print(matcher, "1", String.join(" ", text));
    }
    console.out().flush();
    return ExitCode.ALL;
  }

  private List<EarlierClaim> earlier() {
    List<EarlierClaim> claims = new ArrayList<>();
    if (against.equals("ledger")) {
      try (Ledger opened = ledger.openExisting()) {
        opened.queries().claims(LedgerFilter.ALL, line -> claims.add(EarlierClaim.parse(line)));
      }
      return claims;
    }
    int number = 0;
    for (String line : lines(Path.of(against))) {
      number++;
      if (!line.isBlank()) {
        try {
          claims.add(EarlierClaim.parse(line));
        } catch (SaysoException e) {
          throw new SaysoException(Fault.DATA, against + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    return claims;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new SaysoException(Fault.USER, file + " cannot be read: " + e + ". Check the path.", e);
    }
  }

  private void print(ClaimMatcher matcher, String query, String statement) {
    int rank = 0;
    for (ClaimMatcher.Ranked ranked : matcher.rank(statement, top)) {
      rank++;
      String line =
          String.format(
              Locale.ROOT, "%s\t%d\t%s\t%.4f", query, rank, ranked.claim().id(), ranked.score());
      String people =
          console.terminal().output() ? "  " + ranked.claim().text().replaceAll("\\s+", " ") : "";
      console.out().println(line + ListPrinter.harmless(people.replace("\t", "  ")));
    }
  }
}
