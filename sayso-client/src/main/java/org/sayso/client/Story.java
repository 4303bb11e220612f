package org.sayso.client;

import java.time.Instant;
import java.util.List;
import org.sayso.model.json.JsonCursor;

/**
 * The reports about one happening.
 *
 * @param reports ids of its reports
 * @param claims how many claims it has
 */
public record Story(
    String id, String title, List<String> reports, Instant first, Instant last, int claims) {
  public Story {
    reports = List.copyOf(reports);
  }

  static Story read(JsonCursor at) {
    return new Story(
        at.field("story").text(),
        at.field("title").text(),
        at.field("reports").items(JsonCursor::text),
        Instant.parse(at.field("first").text()),
        Instant.parse(at.field("last").text()),
        at.field("claims").wholeNumber());
  }
}
