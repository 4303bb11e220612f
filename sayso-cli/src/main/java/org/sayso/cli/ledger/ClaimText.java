package org.sayso.cli.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.model.json.JsonCursor;

/** A claim for people, and as a row of a table. */
final class ClaimText {
  static final List<String> HEADER =
      List.of(
          "claim",
          "text",
          "story",
          "originator",
          "standing",
          "reports",
          "texts",
          "origins_min",
          "origins_max",
          "institutions",
          "flags",
          "rule");

  private ClaimText() {}

  static List<String> row(JsonCursor claim) {
    JsonCursor counts = claim.field("counts");
    List<Integer> origins = counts.field("origins").items(JsonCursor::wholeNumber);
    return List.of(
        claim.field("claim").text(),
        claim.field("text").text(),
        claim.field("story").text(),
        claim.field("originator").optionalText().orElse(""),
        claim.field("standing").text(),
        String.valueOf(counts.field("reports").wholeNumber()),
        String.valueOf(counts.field("texts").wholeNumber()),
        String.valueOf(origins.get(0)),
        String.valueOf(origins.get(1)),
        String.valueOf(counts.field("institutions").wholeNumber()),
        String.join(" ", claim.field("flags").items(JsonCursor::text)),
        claim.field("rule").text());
  }

  /** Two lines: where it stands and on how much, and what it says. */
  static String brief(JsonCursor claim) {
    JsonCursor counts = claim.field("counts");
    List<Integer> origins = counts.field("origins").items(JsonCursor::wholeNumber);
    String range =
        origins.get(0).equals(origins.get(1))
            ? String.valueOf(origins.get(0))
            : origins.get(0) + " to " + origins.get(1);
    return claim.field("standing").text().toUpperCase(java.util.Locale.ROOT)
        + "  "
        + range
        + (origins.get(1) == 1 ? " origin, " : " origins, ")
        + PageWords.counted(counts.field("institutions").wholeNumber(), "institution")
        + ", "
        + PageWords.counted(counts.field("texts").wholeNumber(), "text")
        + " in "
        + PageWords.counted(counts.field("reports").wholeNumber(), "report")
        + "  ["
        + claim.field("claim").text()
        + "]\n  "
        + claim.field("text").text()
        + "\n"
        + (claim.field("flags").items(item -> item).isEmpty()
            ? ""
            : "  flags: " + String.join(", ", claim.field("flags").items(JsonCursor::text)) + "\n");
  }

  /** The reports that give this value. */
  private static String saidIn(JsonCursor conflict, String value) {
    return conflict.field("byValue").field(value).items(JsonCursor::text).stream()
        .map(PageWords::brief)
        .collect(Collectors.joining(" "));
  }

  private static long days(JsonCursor event, Instant now) {
    return ChronoUnit.DAYS.between(Instant.parse(event.field("time").text()), now);
  }

  /** Whether a check or a question has had no answer for so many days. */
  static boolean unanswered(JsonCursor claim, int days, Instant now) {
    return claim.field("timeline").items(event -> event).stream()
        .anyMatch(event -> event.field("open").truth() && days(event, now) >= days);
  }

  /** Everything that the ledger knows of a claim. */
  static String full(JsonCursor claim) {
    StringBuilder page = new StringBuilder(brief(claim));
    page.append("  rule: ").append(claim.field("rule").text()).append('\n');
    for (JsonCursor origin : claim.field("origins").items(item -> item)) {
      page.append("  origin: ")
          .append(origin.field("name").text())
          .append(" (for ")
          .append(origin.field("institution").text())
          .append(')');
      origin.field("mayRestOn").optionalText().ifPresent(rests -> page.append("; ").append(rests));
      page.append('\n');
    }
    for (JsonCursor conflict : claim.field("conflicts").items(item -> item)) {
      page.append("  differing ")
          .append(conflict.field("field").text())
          .append("s: ")
          .append(
              conflict.field("values").items(JsonCursor::text).stream()
                  .map(value -> value + " (" + saidIn(conflict, value) + ")")
                  .collect(Collectors.joining(" / ")))
          .append('\n');
    }
    page.append("\n");
    for (JsonCursor statement : claim.field("statements").items(item -> item)) {
      JsonCursor span = statement.field("span");
      page.append("  ")
          .append(statement.field("time").text(), 0, 16)
          .append("  ")
          .append(statement.field("speaker").optionalText().orElse("?"))
          .append(' ')
          .append(statement.field("stance").text())
          .append("  ")
          .append(PageWords.quoted(span.field("text").text()))
          .append("\n      ")
          .append(statement.field("report").text())
          .append('@')
          .append(span.field("start").wholeNumber())
          .append('-')
          .append(span.field("end").wholeNumber())
          .append("  ")
          .append(statement.field("match").field("state").text());
      statement
          .field("match")
          .field("why")
          .optionalText()
          .ifPresent(why -> page.append(": ").append(why));
      page.append('\n');
    }
    List<JsonCursor> open =
        claim.field("timeline").items(item -> item).stream()
            .filter(event -> event.field("open").truth())
            .toList();
    if (!open.isEmpty()) {
      page.append("\n  still open:\n");
      Instant now = Instant.now();
      open.forEach(
          event ->
              page.append("  since ")
                  .append(event.field("time").text(), 0, 10)
                  .append(" (")
                  .append(PageWords.counted((int) days(event, now), "day"))
                  .append(")  ")
                  .append(event.field("what").text())
                  .append('\n'));
    }
    return page.toString();
  }
}
