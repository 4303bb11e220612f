package org.sayso.server.api;

import java.util.List;
import java.util.Optional;
import org.sayso.ledger.query.KeyedSlice;
import org.sayso.ledger.query.ListKey;

/** Lists as answers: a page of items with the way to the next one. */
final class ApiList {
  static final int USUAL_LIMIT = 50;
  static final int MOST = 200;

  static final Parameter LIMIT =
      Parameter.query(
          "limit",
          Schema.whole("How many at most, newest first.", 1)
              .with("maximum", MOST)
              .with("default", USUAL_LIMIT),
          "20");
  static final Parameter AFTER =
      Parameter.query(
          "after",
          Schema.text(
              "Where to go on: what the field next, or the Link header, of the page before said."),
          "");
  static final Parameter FORMAT =
      Parameter.query(
          "format",
          Schema.words(
              "json: one object with items; jsonl: one item a line, as the command prints them.",
              List.of("json", "jsonl")),
          "jsonl");

  private ApiList() {}

  static Schema schema(Schema item) {
    return Schema.object(
        "A page of a list.",
        Schema.field("items", Schema.list("The items, in order.", item)),
        Schema.field(
            "next",
            Schema.orNull(Schema.text("The address of the next page; null if this is the last."))));
  }

  static int limit(ApiCall call) {
    return call.whole(LIMIT, USUAL_LIMIT, MOST);
  }

  static Optional<ListKey> after(ApiCall call) {
    return call.value(AFTER, ListKey::parse);
  }

  /** A page of a list that goes on. */
  static ApiAnswer of(ApiCall call, KeyedSlice slice) {
    return of(call, slice.rows(), slice.next().map(key -> call.with(AFTER, key.toString())));
  }

  /** A list that is whole. */
  static ApiAnswer of(ApiCall call, List<String> rows) {
    return of(call, rows, Optional.empty());
  }

  private static ApiAnswer of(ApiCall call, List<String> rows, Optional<String> next) {
    ApiAnswer answer =
        call.text(FORMAT).filter("jsonl"::equals).isPresent()
            ? new ApiAnswer(200, ApiAnswer.JSON_LINES, lines(rows), java.util.Map.of())
            : ApiAnswer.json(
                "{\"items\":["
                    + String.join(",", rows)
                    + "],\"next\":"
                    + next.map(address -> "\"" + address + "\"").orElse("null")
                    + "}");
    return next.isEmpty() ? answer : answer.with("Link", "<" + next.get() + ">; rel=\"next\"");
  }

  private static String lines(List<String> rows) {
    StringBuilder lines = new StringBuilder();
    rows.forEach(row -> lines.append(row).append('\n'));
    return lines.toString();
  }
}
