package org.sayso.server.view;

import java.time.Instant;
import java.util.Locale;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.model.json.JsonCursor;
import org.sayso.server.page.Address;
import org.sayso.server.page.StanceGroup;

/**
 * A statement as a claim shows it.
 *
 * @param attribution its id in the reading of its report
 * @param speaker empty if the report does not say
 * @param outlet empty if unknown
 * @param time when its report came out
 */
public record StatementView(
    StatementPlace place,
    String attribution,
    String speaker,
    Stance stance,
    String text,
    String outlet,
    Instant time,
    Match match) {
  /**
   * How it came into its claim: {@code first}, {@code joined}, {@code suggested}, {@code
   * confirmed}.
   */
  public record Match(String state, double score, String why) {}

  public static StatementView parse(JsonCursor statement) {
    JsonCursor span = statement.field("span");
    JsonCursor match = statement.field("match");
    return new StatementView(
        new StatementPlace(
            statement.field("report").text(),
            TextSpan.of(span.field("start").wholeNumber(), span.field("end").wholeNumber())),
        statement.field("attribution").text(),
        statement.field("speaker").optionalText().orElse(""),
        Stance.valueOf(statement.field("stance").text().toUpperCase(Locale.ROOT)),
        span.field("text").text(),
        statement.field("outlet").optionalText().orElse(""),
        Instant.parse(statement.field("time").text()),
        new Match(
            match.field("state").text(),
            match.field("score").number(),
            match.field("why").optionalText().orElse("")));
  }

  /** Its words in their report. */
  public String address() {
    return Address.report(place.report(), place.span());
  }

  public StanceGroup group() {
    return StanceGroup.of(stance);
  }

  /** Who says it, or that nobody is named. */
  public String who() {
    return speaker.isBlank() ? "Somebody unnamed" : speaker;
  }

  /** The outlet, or, where it is unknown, the report. */
  public String where() {
    return outlet.isBlank() ? place.report() : outlet;
  }
}
