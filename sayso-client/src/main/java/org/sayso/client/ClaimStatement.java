package org.sayso.client;

import java.time.Instant;
import java.util.Optional;
import org.sayso.model.TextSpan;
import org.sayso.model.json.JsonCursor;

/**
 * Somebody's stance on a claim, in a report.
 *
 * @param speaker whose word it is; empty if nobody is named
 * @param stance what the speaker does to the content, such as {@code denies}
 * @param span where it stands in the report's text, in UTF-16 units
 */
public record ClaimStatement(
    String report,
    Optional<String> speaker,
    String stance,
    TextSpan span,
    String text,
    Instant time,
    Optional<String> outlet) {
  /** {@code REPORT@START-END}, as decisions and findings name it. */
  public String place() {
    return report + "@" + span.start() + "-" + span.end();
  }

  static ClaimStatement read(JsonCursor at) {
    JsonCursor span = at.field("span");
    return new ClaimStatement(
        at.field("report").text(),
        at.field("speaker").optionalText(),
        at.field("stance").text(),
        TextSpan.of(span.field("start").wholeNumber(), span.field("end").wholeNumber()),
        span.field("text").text(),
        Instant.parse(at.field("time").text()),
        at.field("outlet").optionalText());
  }
}
