package org.sayso.server.api;

import java.util.Optional;
import org.sayso.ledger.query.FilterTimes;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.ledger.query.StatementFilter;

/** The filters of the command line as parameters. */
final class Filters {
  static final Parameter SINCE =
      Parameter.query(
          "since", Schema.text("Spoken of on this day (2025-04-08) or later."), "2025-04-08");
  static final Parameter UNTIL =
      Parameter.query("until", Schema.text("First said on this day or before."), "2026-04-08");
  static final Parameter SPEAKER =
      Parameter.query(
          "speaker", Schema.text("Somebody of this name takes a stance on it."), "Ilsa Verhane");
  static final Parameter OUTLET =
      Parameter.query(
          "outlet", Schema.text("A report of this outlet carries it."), "The Sund Observer");
  static final Parameter STANCE =
      Parameter.query(
          "stance", Schema.words("Somebody takes this stance.", ApiSchemas.STANCES), "denies");
  static final Parameter STANDING =
      Parameter.query(
          "standing", Schema.words("Where it stands.", ApiSchemas.STANDINGS), "disputed");
  static final Parameter FLAG =
      Parameter.query(
          "flag",
          Schema.text(
              "It has this flag: single-origin, unnamed-origin, interested-party, circular-credits, number-conflict, date-conflict, open-check, no-comment-yet."),
          "single-origin");
  static final Parameter STORY =
      Parameter.query("story", Schema.text("It belongs to this story."), "");
  static final Parameter CLAIM = Parameter.query("claim", Schema.text("It is in this claim."), "");
  static final Parameter REPORT =
      Parameter.query("report", Schema.text("It is in this report."), "");

  private Filters() {}

  static LedgerFilter ofStories(ApiCall call) {
    return new LedgerFilter(
        call.value(SINCE, FilterTimes::since),
        call.value(UNTIL, FilterTimes::until),
        call.text(SPEAKER),
        call.text(OUTLET),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ApiList.limit(call));
  }

  static LedgerFilter ofClaims(ApiCall call) {
    return new LedgerFilter(
        call.value(SINCE, FilterTimes::since),
        call.value(UNTIL, FilterTimes::until),
        call.text(SPEAKER),
        call.text(OUTLET),
        call.text(STANCE),
        call.text(STANDING),
        call.text(FLAG),
        call.text(STORY),
        ApiList.limit(call));
  }

  static StatementFilter ofStatements(ApiCall call) {
    return new StatementFilter(
        call.value(SINCE, FilterTimes::since),
        call.value(UNTIL, FilterTimes::until),
        call.text(SPEAKER),
        call.text(OUTLET),
        call.text(STANCE),
        call.text(CLAIM),
        call.text(REPORT));
  }
}
