package org.sayso.ledger.desk;

import java.util.List;
import java.util.Optional;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.ledger.query.LedgerQueries;
import org.sayso.model.Reading;
import org.sayso.model.TextSpan;
import org.sayso.model.json.JsonCursor;

/**
 * A claim as a case points at it: by the words of the statement that it begins with, which stay
 * when the claim is computed anew.
 *
 * @param claim its wording
 */
public record ClaimPointer(StatementPlace statement, String claim) {
  /** The pointer at a claim, given its JSON as {@link LedgerQueries#claim} answers it. */
  public static ClaimPointer of(String json) {
    JsonCursor claim = JsonCursor.parse(json);
    List<JsonCursor> statements = claim.field("statements").items(item -> item);
    JsonCursor first =
        statements.stream()
            .filter(item -> item.field("match").field("state").text().equals("first"))
            .findFirst()
            .orElse(statements.get(0));
    JsonCursor span = first.field("span");
    return new ClaimPointer(
        new StatementPlace(
            first.field("report").text(),
            TextSpan.of(span.field("start").wholeNumber(), span.field("end").wholeNumber())),
        claim.field("text").text());
  }

  /**
   * Words of a report as a ground.
   *
   * @throws IllegalArgumentException if the ledger has no such report, or its text ends before
   */
  public static Ground.OfSpan ground(LedgerQueries queries, StatementPlace place) {
    Optional<Reading> reading = queries.reading(place.report());
    String text =
        reading
            .map(found -> found.report().text())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the ledger has no report " + place.report() + " to cite"));
    if (place.span().end() > text.length()) {
      throw new IllegalArgumentException(
          place + " cannot be cited: the report has " + text.length() + " chars");
    }
    return new Ground.OfSpan(place, place.span().in(text));
  }
}
