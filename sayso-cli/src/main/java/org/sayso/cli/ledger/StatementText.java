package org.sayso.cli.ledger;

import java.util.List;
import org.sayso.ledger.query.FoundStatement;
import org.sayso.model.json.JsonCursor;
import org.sayso.model.json.JsonText;

/** A found statement as JSON, as a row of a table and for people. */
final class StatementText {
  static final List<String> HEADER =
      List.of("time", "speaker", "stance", "text", "outlet", "place", "claim");

  private StatementText() {}

  static String json(FoundStatement found) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("time", found.time().toString());
          json.writeStringField("speaker", found.speaker());
          json.writeStringField("stance", found.stance());
          json.writeStringField("text", found.text());
          json.writeStringField("outlet", found.outlet());
          json.writeStringField("place", found.place());
          json.writeStringField("claim", found.claim());
          json.writeEndObject();
        });
  }

  static List<String> row(JsonCursor statement) {
    return HEADER.stream().map(name -> statement.field(name).text()).toList();
  }

  static String page(JsonCursor statement) {
    String speaker = statement.field("speaker").text();
    return statement.field("time").text().substring(0, 10)
        + "  "
        + (speaker.isEmpty() ? "?" : speaker)
        + " "
        + statement.field("stance").text()
        + "  "
        + PageWords.quoted(statement.field("text").text())
        + "\n    "
        + statement.field("outlet").text()
        + "  "
        + PageWords.brief(statement.field("place").text())
        + "  ["
        + statement.field("claim").text()
        + "]";
  }
}
