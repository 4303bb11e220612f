package org.sayso.cli.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.ledger.match.ClaimMatcher.Ranked;
import org.sayso.ledger.match.EarlierClaim;
import org.sayso.model.json.JsonCursor;
import org.sayso.model.json.JsonText;

/** Prints rankings in the form asked for. To be used by one thread. */
final class MatchPrinter {
  private static final List<String> HEADER =
      List.of("query", "rank", "claim", "score", "text", "title", "date");
  private static final int DIGITS = 4;

  private final Console console;
  private final @Nullable ListPrinter list;

  MatchPrinter(Console console, MatchFormat format) {
    this.console = console;
    this.list =
        format == MatchFormat.tsv
            ? null
            : new ListPrinter(
                console,
                ListFormat.valueOf(format.name()),
                HEADER,
                MatchPrinter::row,
                MatchPrinter::page);
  }

  /** Prints what a statement restates, likeliest first. */
  void print(String query, List<Ranked> ranking) {
    for (int i = 0; i < ranking.size(); i++) {
      if (list == null) {
        console.out().print(line(query, i + 1, ranking.get(i)));
      } else {
        list.print(json(query, i + 1, ranking.get(i)));
      }
    }
  }

  /** Ends the list. */
  void end() {
    if (list != null) {
      list.end("Nothing like it was claimed before.");
    }
    console.out().flush();
  }

  private static BigDecimal score(Ranked ranked) {
    return BigDecimal.valueOf(ranked.score()).setScale(DIGITS, RoundingMode.HALF_UP);
  }

  private static String line(String query, int rank, Ranked ranked) {
    return String.format(
        Locale.ROOT,
        "%s\t%d\t%s\t%s%n",
        cell(query),
        rank,
        cell(ranked.claim().id()),
        score(ranked));
  }

  /** A tab or a line's end in an id would make two cells or two lines. */
  private static String cell(String id) {
    return ListPrinter.harmless(id.replaceAll("\\s+", " "));
  }

  private static String json(String query, int rank, Ranked ranked) {
    EarlierClaim claim = ranked.claim();
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("query", query);
          json.writeNumberField("rank", rank);
          json.writeStringField("claim", claim.id());
          json.writeNumberField("score", score(ranked));
          json.writeStringField("text", claim.text());
          json.writeStringField("title", claim.title().isEmpty() ? null : claim.title());
          json.writeStringField("date", claim.date() == null ? null : claim.date().toString());
          json.writeEndObject();
        });
  }

  private static List<String> row(JsonCursor ranked) {
    return List.of(
        ranked.field("query").text(),
        String.valueOf(ranked.field("rank").wholeNumber()),
        ranked.field("claim").text(),
        String.format(Locale.ROOT, "%.4f", ranked.field("score").number()),
        ranked.field("text").text(),
        ranked.field("title").optionalText().orElse(""),
        ranked.field("date").optionalText().orElse(""));
  }

  private static String page(JsonCursor ranked) {
    return String.format(
            Locale.ROOT,
            "%2d  %7.4f  ",
            ranked.field("rank").wholeNumber(),
            ranked.field("score").number())
        + ranked.field("text").text().replaceAll("\\s+", " ")
        + "  ["
        + ranked.field("claim").text()
        + "]";
  }
}
