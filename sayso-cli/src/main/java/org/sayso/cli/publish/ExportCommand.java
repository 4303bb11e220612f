package org.sayso.cli.publish;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.cli.ledger.FilterOptions;
import org.sayso.cli.ledger.LedgerOptions;
import org.sayso.ledger.Ledger;
import org.sayso.publish.bundle.BundleContent;
import org.sayso.publish.jsonld.Publisher;
import org.sayso.publish.view.LedgerView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso export}: the ledger for other programs. */
@Command(
    name = "export",
    sortOptions = false,
    header = "Writes claims, statements, reports and cases for other programs.",
    description = {
      "",
      "  jsonld    schema.org claims and reviews, W3C Web Annotations, PROV-O provenance, in one document",
      "  csv       tables for spreadsheets: claims, statements, reports, edges, cases, checks, requests, evidence",
      "  parquet   the same tables with their types",
      "  ftm       FollowTheMoney entities, one a line",
      "  rss, atom what changed, newest first",
      "  bundle    a zip of what claims and findings rest on; `sayso verify-bundle` checks it anywhere",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  sayso export --format csv --out tables",
      "  sayso export --format csv --table claims --standing disputed",
      "  sayso export --format bundle --case k0123456789ab --out case.zip"
    })
public final class ExportCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORM",
      description = "What to write: ${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.jsonld;

  @Option(
      names = "--out",
      paramLabel = "FILE|DIR",
      description = "Where to write; a folder for several tables. Usually standard output.")
  private @Nullable Path out;

  @Option(names = "--replace", description = "Replaces files that are there already.")
  private boolean replace;

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = "Of csv and parquet this table alone.")
  private @Nullable String table;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(names = "--claim", paramLabel = "ID", description = "This claim alone.")
  private @Nullable String claim;

  @Option(names = "--case", paramLabel = "ID", description = "The claim of this case alone.")
  private @Nullable String caseId;

  @Option(
      names = "--with-texts",
      description = "A bundle holds the whole texts of its reports: mind whose they are.")
  private boolean texts;

  @Option(
      names = "--without-files",
      description = "A bundle holds the hashes of evidence files only.")
  private boolean withoutFiles;

  @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes the findings.")
  private @Nullable String publisher;

  @Option(
      names = "--site",
      paramLabel = "URL",
      description = "Where the pages of this ledger are: https://desk.example.org")
  private @Nullable String site;

  public ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Publisher by = ExportRun.publisher(publisher, site);
    ExportTarget target = new ExportTarget(console, replace);
    if (out != null && !format.tables()) {
      target.mayWrite(out);
    }
    try (Ledger opened = ledger.openExisting()) {
      ExportRun run = new ExportRun(console, opened, target);
      LedgerView view = run.view(filter.filter(console, opened), claim, caseId);
      if (format.tables()) {
        run.tables(format, view, table, out);
      } else if (format == ExportFormat.bundle) {
        run.bundle(view, new BundleContent(texts, !withoutFiles), out);
      } else {
        run.export(format, view, by, out);
      }
    }
    return ExitCode.ALL;
  }
}
