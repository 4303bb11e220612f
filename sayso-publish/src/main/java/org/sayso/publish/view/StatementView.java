package org.sayso.publish.view;

import java.time.Instant;
import java.util.Optional;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.TextSpan;
import org.sayso.model.json.JsonCursor;

/**
 * Somebody's stance on a claim in a report.
 *
 * @param words the report's words at the place
 * @param attribution its id in the report's reading
 * @param match how it came to its claim: first, joined, suggested, confirmed
 */
public record StatementView(
    StatementPlace place,
    String attribution,
    String words,
    Optional<String> speaker,
    String stance,
    Instant time,
    Optional<String> outlet,
    String match) {
  static StatementView parse(JsonCursor statement) {
    JsonCursor span = statement.field("span");
    return new StatementView(
        new StatementPlace(
            statement.field("report").text(),
            TextSpan.of(span.field("start").wholeNumber(), span.field("end").wholeNumber())),
        statement.field("attribution").text(),
        span.field("text").text(),
        statement.field("speaker").optionalText(),
        statement.field("stance").text(),
        Instant.parse(statement.field("time").text()),
        statement.field("outlet").optionalText(),
        statement.field("match").field("state").text());
  }
}
