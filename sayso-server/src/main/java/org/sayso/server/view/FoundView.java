package org.sayso.server.view;

import java.time.Instant;
import java.util.Locale;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.ledger.query.FoundStatement;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.server.page.Address;
import org.sayso.server.page.Sentence;

/**
 * A statement that a question found, with the sentence that it stands in.
 *
 * @param claim the id of its claim; empty if it is in none
 */
public record FoundView(StatementView statement, String claim, Sentence sentence) {
  /** Looks up sentences. */
  @FunctionalInterface
  public interface Sentences {
    Sentence at(Ledger ledger, String report, TextSpan span, String words);
  }

  /** With the sentence that the report has there. */
  public static FoundView of(FoundStatement found, Ledger ledger, Sentences sentences) {
    StatementPlace place = StatementPlace.parse(found.place());
    Instant time = found.time();
    StatementView statement =
        new StatementView(
            place,
            "",
            found.speaker(),
            Stance.valueOf(found.stance().toUpperCase(Locale.ROOT)),
            found.text(),
            found.outlet(),
            time,
            new StatementView.Match("first", 1, ""));
    return new FoundView(
        statement, found.claim(), sentences.at(ledger, place.report(), place.span(), found.text()));
  }

  public String claimAddress() {
    return Address.claim(claim);
  }
}
