package org.sayso.server.api;

import java.util.List;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.Deed;
import org.sayso.ledger.desk.DeskCodec;
import org.sayso.ledger.desk.Ground;
import org.sayso.ledger.evidence.EvidenceHash;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.Reading;
import org.sayso.model.json.JsonCursor;

/** Deeds as programs send them. */
final class DeedBody {
  static final List<String> WORDS =
      List.of(
          "note",
          "add-check",
          "update-check",
          "ask",
          "answer",
          "find",
          "withdraw",
          "publish",
          "unpublish",
          "close",
          "reopen");

  private DeedBody() {}

  /**
   * @throws IllegalArgumentException if it is none that programs may send
   */
  static Deed read(JsonCursor at, CaseState state, Ledger ledger) {
    String word = at.field("deed").text();
    if (!WORDS.contains(word)) {
      throw new IllegalArgumentException(
          "\"" + word + "\" is no deed; there are " + String.join(", ", WORDS));
    }
    return switch (word) {
      case "find" ->
          new Deed.Find(
              state.opening().statement(),
              ledger.verdicts().verdict(at.field("verdict").text()),
              at.field("summary").text(),
              at.field("grounds").items(ground -> ground(ground, ledger)));
      case "withdraw" -> new Deed.Withdraw(state.opening().statement(), at.field("why").text());
      default -> DeskCodec.deed(at);
    };
  }

  /** Words of a report are taken from the report itself, not from who cites them. */
  private static Ground ground(JsonCursor at, Ledger ledger) {
    if (at.field("span").isAbsent()) {
      return new Ground.OfEvidence(
          new EvidenceHash(at.field("evidence").text()), at.field("why").optionalText().orElse(""));
    }
    StatementPlace place = StatementPlace.parse(at.field("span").text());
    Reading reading =
        ledger
            .queries()
            .reading(place.report())
            .orElseThrow(
                () -> new IllegalArgumentException("no report has the id " + place.report()));
    String text = reading.report().text();
    if (place.span().end() > text.length()) {
      throw new IllegalArgumentException(
          place + " ends behind the report, which has " + text.length() + " chars");
    }
    return new Ground.OfSpan(place, place.span().in(text));
  }
}
