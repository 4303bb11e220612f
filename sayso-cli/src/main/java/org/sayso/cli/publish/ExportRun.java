package org.sayso.cli.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.publish.bundle.BundleContent;
import org.sayso.publish.bundle.BundleWriter;
import org.sayso.publish.feed.FeedItem;
import org.sayso.publish.feed.FeedItems;
import org.sayso.publish.feed.FeedWriter;
import org.sayso.publish.ftm.FtmWriter;
import org.sayso.publish.jsonld.JsonLdWriter;
import org.sayso.publish.jsonld.Publisher;
import org.sayso.publish.parquet.ParquetWriter;
import org.sayso.publish.table.CsvWriter;
import org.sayso.publish.table.LedgerTables;
import org.sayso.publish.table.Table;
import org.sayso.publish.view.ClaimLedger;
import org.sayso.publish.view.FilteredLedger;
import org.sayso.publish.view.LedgerView;

/** One export of an open ledger. */
final class ExportRun {
  private static final int FEED_ITEMS = 200;

  private final Console console;
  private final Ledger ledger;
  private final ExportTarget target;

  ExportRun(Console console, Ledger ledger, ExportTarget target) {
    this.console = console;
    this.ledger = ledger;
    this.target = target;
  }

  /** What is exported: all that a filter lets through, or one claim, or the claim of one case. */
  LedgerView view(LedgerFilter filter, @Nullable String claim, @Nullable String caseId) {
    Instant now = Instant.now();
    if (claim == null && caseId == null) {
      return new FilteredLedger(ledger, filter, now);
    }
    String id =
        ledger.queries().ids().claim(claim != null ? claim : claimOf(String.valueOf(caseId)));
    return new ClaimLedger(ledger, ledger.queries().claim(id).get(0), now);
  }

  private String claimOf(String caseId) {
    CaseState of = ledger.desk().one(caseId);
    return ledger
        .queries()
        .claimAt(of.opening().statement())
        .orElseThrow(
            () ->
                new SaysoException(
                    Fault.DATA,
                    "the words that case "
                        + caseId
                        + " is on are no statement any more; correct the reading of their report"));
  }

  void export(ExportFormat format, LedgerView view, Publisher publisher, @Nullable Path out) {
    ExportTarget.Body body =
        stream ->
            write(
                format,
                view,
                publisher,
                new FeedWriter.Header(
                    publisher.name().orElse("Sayso"),
                    publisher.site().orElse("urn:sayso:ledger:" + ledger.head().hash()),
                    view.now()),
                stream);
    to(format, out, body);
  }

  private static void write(
      ExportFormat format,
      LedgerView view,
      Publisher publisher,
      FeedWriter.Header header,
      java.io.OutputStream out)
      throws java.io.IOException {
    if (format == ExportFormat.jsonld) {
      JsonLdWriter.write(view, publisher, out);
    } else if (format == ExportFormat.ftm) {
      FtmWriter.write(view, out);
    } else {
      List<FeedItem> items = FeedItems.of(view, publisher, FEED_ITEMS);
      if (format == ExportFormat.rss) {
        FeedWriter.rss(header, items, out);
      } else {
        FeedWriter.atom(header, items, out);
      }
    }
  }

  private void to(ExportFormat format, @Nullable Path out, ExportTarget.Body body) {
    if (out != null) {
      target.toFile(out, body);
      return;
    }
    if (format.binary() && console.terminal().output()) {
      throw new SaysoException(
          Fault.USER, format + " is nothing for a terminal; say where it goes with --out FILE");
    }
    target.toConsole(body);
  }

  void tables(ExportFormat format, LedgerView view, @Nullable String name, @Nullable Path out) {
    List<Table> tables = LedgerTables.all(view);
    if (name != null) {
      to(format, out, stream -> write(format, table(tables, name), stream));
      return;
    }
    if (out == null) {
      throw new SaysoException(
          Fault.USER,
          format
              + " makes several files: say into which folder with --out DIR, or ask for one with --table: "
              + names(tables));
    }
    for (Table table : tables) {
      target.mayWrite(out.resolve(table.name() + "." + format));
    }
    for (Table table : tables) {
      target.toFile(
          out.resolve(table.name() + "." + format), stream -> write(format, table, stream));
    }
    console.err().println("sayso: " + tables.size() + " tables written to " + out);
  }

  private static void write(ExportFormat format, Table table, java.io.OutputStream out)
      throws java.io.IOException {
    if (format == ExportFormat.csv) {
      CsvWriter.write(table, out);
    } else {
      ParquetWriter.write(table, out);
    }
  }

  private static Table table(List<Table> tables, String name) {
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new SaysoException(
                    Fault.USER, "no table is called " + name + "; there are: " + names(tables)));
  }

  private static String names(List<Table> tables) {
    return tables.stream().map(Table::name).collect(Collectors.joining(", "));
  }

  void bundle(LedgerView view, BundleContent content, @Nullable Path out) {
    String[] seal = {""};
    to(
        ExportFormat.bundle,
        out,
        stream -> seal[0] = BundleWriter.write(ledger, view, content, stream));
    console.err().println("sayso: the seal of the bundle is " + seal[0]);
    console
        .err()
        .println(
            "sayso: tell it to whoever gets the bundle by another way; `sayso verify-bundle FILE --seal SEAL` checks it");
  }

  static Publisher publisher(@Nullable String name, @Nullable String site) {
    try {
      return new Publisher(Optional.ofNullable(name), Optional.ofNullable(site));
    } catch (IllegalArgumentException e) {
      throw new SaysoException(Fault.USER, "--site: " + e.getMessage(), e);
    }
  }
}
