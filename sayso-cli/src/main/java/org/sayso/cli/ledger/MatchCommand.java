package org.sayso.cli.ledger;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.match.ClaimMatcher;
import org.sayso.ledger.match.EarlierClaim;
import org.sayso.ledger.match.EarlierClaims;
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
      "Earlier claims are those of the ledger, or of a file: JSON Lines, one object a line with an id (id, claim,"
          + " vclaim_id, url or @id) and a text (text, vclaim or claimReviewed), and if there: title or headline, subtitle"
          + " or description, date or datePublished; or a feed of schema.org ClaimReview as one JSON document. What"
          + " `sayso claims --format jsonl` prints is such a file, too.",
      "",
      "A file of statements has an id, a tab and a text a line. Its ranking is printed as query id, rank, claim id and"
          + " score with tabs between, likeliest first, unless --format says otherwise. Scores are for comparison within"
          + " one ranking only. Lines that cannot be used are listed and counted, and the rest is ranked.",
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
      paramLabel = "FILE|-|ledger",
      description = "Where the earlier claims are. Usually the ledger.")
  private String against = "ledger";

  @Option(
      names = "--queries",
      paramLabel = "FILE|-",
      description = "Statements: id, tab, text a line.")
  private @Nullable String queries;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many for each statement; usually 20.")
  private int top = 20;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description =
          "How to print: ${COMPLETION-CANDIDATES}. Usually tsv, and text for one statement on a terminal.")
  private @Nullable MatchFormat format;

  public MatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (text.isEmpty() && queries == null) {
      throw new SaysoException(Fault.USER, "give a statement, or a file of them with --queries");
    }
    if (top < 1 || top > ClaimMatcher.CANDIDATES) {
      throw new SaysoException(
          Fault.USER, "--top " + top + ": give a number from 1 to " + ClaimMatcher.CANDIDATES);
    }
    if (against.equals("-") && "-".equals(queries)) {
      throw new SaysoException(
          Fault.USER, "standard input is either the claims or the statements, not both");
    }
    SkippedLines skipped = new SkippedLines(console);
    Map<String, String> statements = new LinkedHashMap<>();
    if (queries != null) {
      statements.putAll(MatchQueries.parse(queries, TextLines.of(console, queries), skipped));
    }
    long start = System.nanoTime();
    List<EarlierClaim> earlier = earlier(skipped);
    ClaimMatcher matcher = ClaimMatcher.create(earlier);
    double preparing = (System.nanoTime() - start) / 1e9;
    MatchPrinter printer = new MatchPrinter(console, form());
    Pace pace = new Pace();
    statements.forEach((id, words) -> printer.print(id, pace.rank(matcher, words, top)));
    if (!text.isEmpty()) {
      printer.print("1", matcher.rank(String.join(" ", text), top));
    }
    printer.end();
    if (queries != null) {
      console.err().println("sayso: " + pace.told(earlier.size(), preparing, skipped.count()));
    }
    return skipped.count() == 0 ? ExitCode.ALL : ExitCode.SOME_SKIPPED;
  }

  private MatchFormat form() {
    if (format != null) {
      return format;
    }
    return queries == null && console.terminal().output() ? MatchFormat.text : MatchFormat.tsv;
  }

  private List<EarlierClaim> earlier(SkippedLines skipped) {
    if (against.equals("ledger")) {
      List<EarlierClaim> claims = new ArrayList<>();
      try (Ledger opened = ledger.openExisting()) {
        opened.queries().claims(LedgerFilter.ALL, line -> claims.add(EarlierClaim.parse(line)));
      }
      return claims;
    }
    EarlierClaims read = EarlierClaims.parse(against, TextLines.of(console, against));
    read.skipped().forEach(skipped::add);
    skipped.endOf(against);
    if (read.claims().isEmpty()) {
      throw new SaysoException(
          Fault.DATA,
          "there is no claim in "
              + against
              + "; `sayso match --help` tells what its lines are to hold");
    }
    return read.claims();
  }

  /** How long rankings take. To be used by one thread. */
  private static final class Pace {
    private int count;
    private long wall;
    private long processor;

    List<ClaimMatcher.Ranked> rank(ClaimMatcher matcher, String statement, int top) {
      long wallBefore = System.nanoTime();
      long processorBefore = processorNanos();
      List<ClaimMatcher.Ranked> ranked = matcher.rank(statement, top);
      wall += System.nanoTime() - wallBefore;
      processor += processorNanos() - processorBefore;
      count++;
      return ranked;
    }

    private static long processorNanos() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    String told(int claims, double preparing, int skipped) {
      return String.format(
          Locale.ROOT,
          "%d statements ranked against %d claims, %d lines skipped; %.1f s to get ready, then %.1f ms a statement (%.1f of the processor)",
          count,
          claims,
          skipped,
          preparing,
          wall / 1e6 / Math.max(count, 1),
          processor / 1e6 / Math.max(count, 1));
    }
  }
}
