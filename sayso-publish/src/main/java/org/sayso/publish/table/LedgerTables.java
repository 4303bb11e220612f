package org.sayso.publish.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sayso.model.ActorType;
import org.sayso.model.json.WireNames;
import org.sayso.publish.view.ClaimView;
import org.sayso.publish.view.LedgerView;
import org.sayso.publish.view.SpeakerView;
import org.sayso.publish.view.StatementView;

/** The tables of a ledger's reading side: claims, statements, reports, edges. */
public final class LedgerTables {
  private LedgerTables() {}

  /** All tables of a view, those of the desk last. */
  public static List<Table> all(LedgerView view) {
    List<Table> tables = new ArrayList<>();
    tables.add(claims(view));
    tables.add(statements(view));
    tables.add(reports(view));
    tables.add(edges(view));
    tables.addAll(DeskTables.all(view));
    return List.copyOf(tables);
  }

  private static Table claims(LedgerView view) {
    return new Table(
        "claims",
        columns(
            "claim, text, story, originator, standing, rule, reports#, texts#, origins_min#, origins_max#, institutions#, flags, first@, last@"),
        sink -> view.claims(passing(sink, LedgerTables::row)));
  }

  private static List<Cell> row(ClaimView claim) {
    ClaimView.Counts counts = claim.standing().counts();
    return List.of(
        Cell.of(claim.id()),
        Cell.of(claim.text()),
        Cell.of(claim.story()),
        Cell.of(claim.originator()),
        Cell.of(claim.standing().word()),
        Cell.of(claim.standing().rule()),
        Cell.of(counts.reports()),
        Cell.of(counts.texts()),
        Cell.of(counts.leastOrigins()),
        Cell.of(counts.mostOrigins()),
        Cell.of(counts.institutions()),
        Cell.of(String.join(" ", claim.standing().flags())),
        Cell.of(claim.first()),
        Cell.of(claim.last()));
  }

  private static Table statements(LedgerView view) {
    return new Table(
        "statements",
        columns(
            "claim, report, start#, end#, words, speaker, speaker_type, wikidata, stance, time@, outlet, match"),
        sink ->
            view.claims(
                claim -> {
                  for (StatementView statement : claim.statements()) {
                    put(sink, row(view, claim, statement));
                  }
                }));
  }

  private static List<Cell> row(LedgerView view, ClaimView claim, StatementView statement) {
    Optional<SpeakerView> speaker =
        view.report(statement.place().report())
            .flatMap(report -> Optional.ofNullable(report.speakers().get(statement.attribution())));
    return List.of(
        Cell.of(claim.id()),
        Cell.of(statement.place().report()),
        Cell.of(statement.place().span().start()),
        Cell.of(statement.place().span().end()),
        Cell.of(statement.words()),
        Cell.of(statement.speaker()),
        Cell.of(speaker.map(SpeakerView::type).map(LedgerTables::word)),
        Cell.of(speaker.flatMap(SpeakerView::wikidata)),
        Cell.of(statement.stance()),
        Cell.of(statement.time()),
        Cell.of(statement.outlet()),
        Cell.of(statement.match()));
  }

  private static String word(ActorType type) {
    return WireNames.of(type);
  }

  private static Table reports(LedgerView view) {
    return new Table(
        "reports",
        columns("report, url, outlet, title, byline, published, language, chars#"),
        sink -> {
          for (String id : view.reports()) {
            Optional<List<Cell>> row =
                view.report(id)
                    .map(
                        report ->
                            List.of(
                                Cell.of(report.id()),
                                Cell.of(report.header().url()),
                                Cell.of(report.header().outlet()),
                                Cell.of(report.header().title()),
                                Cell.of(String.join("; ", report.header().byline())),
                                Cell.of(report.header().published()),
                                Cell.of(report.header().language()),
                                Cell.of(report.text().length())));
            if (row.isPresent()) {
              sink.row(row.get());
            }
          }
        });
  }

  private static Table edges(LedgerView view) {
    return new Table(
        "edges",
        columns("from, to, type, evidence"),
        sink ->
            view.edges(
                passing(
                    sink,
                    edge ->
                        List.of(
                            Cell.of(edge.from()),
                            Cell.of(edge.to()),
                            Cell.of(edge.type()),
                            Cell.of(edge.evidence())))));
  }

  /**
   * Columns by name: those that end in {@code #} hold counts, in {@code @} moments, in {@code ?}
   * yes or no.
   */
  static List<Column> columns(String names) {
    List<Column> columns = new ArrayList<>();
    for (String name : names.split(", ", -1)) {
      String plain = name.replaceAll("[#@?]$", "");
      Column.Type type =
          name.endsWith("#")
              ? Column.Type.WHOLE
              : name.endsWith("@")
                  ? Column.Type.TIME
                  : name.endsWith("?") ? Column.Type.TRUTH : Column.Type.TEXT;
      columns.add(new Column(plain, type));
    }
    return columns;
  }

  static Cell time(Optional<Instant> time) {
    return time.map(Cell::of).orElse(Cell.NOTHING);
  }

  private static <T> Consumer<T> passing(Table.Sink sink, Function<T, List<Cell>> row) {
    return value -> put(sink, row.apply(value));
  }

  static void put(Table.Sink sink, List<Cell> row) {
    try {
      sink.row(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
