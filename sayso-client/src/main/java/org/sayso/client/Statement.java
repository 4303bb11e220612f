package org.sayso.client;

import java.time.Instant;
import org.sayso.model.json.JsonCursor;

/**
 * A statement that a question found.
 *
 * @param speaker whose word it is; empty if nobody is named
 * @param outlet where it was reported; empty if unknown
 * @param place {@code REPORT@START-END}
 * @param claim the id of its claim
 */
public record Statement(
    Instant time,
    String speaker,
    String stance,
    String text,
    String outlet,
    String place,
    String claim) {
  static Statement read(JsonCursor at) {
    return new Statement(
        Instant.parse(at.field("time").text()),
        at.field("speaker").text(),
        at.field("stance").text(),
        at.field("text").text(),
        at.field("outlet").text(),
        at.field("place").text(),
        at.field("claim").text());
  }
}
