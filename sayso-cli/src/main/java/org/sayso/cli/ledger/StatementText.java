package org.sayso.cli.ledger;

import java.util.List;
import org.sayso.model.json.JsonCursor;

/** A found statement as a row of a table and for people. */
final class StatementText {
  static final List<String> HEADER =
      List.of("time", "speaker", "stance", "text", "outlet", "place", "claim");

  private StatementText() {}

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
