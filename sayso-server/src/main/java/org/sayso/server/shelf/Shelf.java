package org.sayso.server.shelf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.ledger.query.OutletCounts;
import org.sayso.ledger.query.OutletEdge;
import org.sayso.ledger.query.PageRequest;
import org.sayso.ledger.text.TermRarity;
import org.sayso.ledger.text.TermVector;
import org.sayso.ledger.text.Words;
import org.sayso.model.Reading;
import org.sayso.model.TextSpan;
import org.sayso.model.json.JsonCursor;
import org.sayso.server.page.Sentence;
import org.sayso.server.view.ClaimView;

/**
 * Readings and the claims of stories as pages last used them. Whatever is entered into the ledger
 * makes everything on the shelf outdated. Safe for many threads.
 */
public final class Shelf {
  /** How many claims of one story pages look at, newest first. */
  public static final int MOST_CLAIMS = 400;

  private static final int READINGS = 200;
  private static final int STORIES = 160;
  private static final int WORDINGS = 6_000;

  private final Recent<Optional<Reading>> readings = new Recent<>(READINGS);
  private final Recent<List<ClaimView>> claims = new Recent<>(STORIES);
  private final Recent<TermVector> wordings = new Recent<>(WORDINGS);
  private final Recent<List<OutletCounts>> outlets = new Recent<>(1);
  private final Recent<List<OutletEdge>> edges = new Recent<>(2);

  /** The reading of a report that counts. */
  public Optional<Reading> reading(Ledger ledger, String report) {
    return readings.at(report, ledger.head().count(), () -> ledger.queries().reading(report));
  }

  /** The claims of a story, the ones last spoken of first, at most {@link #MOST_CLAIMS}. */
  public List<ClaimView> claims(Ledger ledger, String story) {
    return claims.at(story, ledger.head().count(), () -> read(ledger, story));
  }

  /** The telling words of a claim. */
  public TermVector words(Ledger ledger, ClaimView claim) {
    return wordings.at(
        claim.id(),
        ledger.head().count(),
        () -> TermVector.of(Words.of(claim.text()), TermRarity.shipped()));
  }

  private static List<ClaimView> read(Ledger ledger, String story) {
    LedgerFilter some = LedgerFilter.ofStory(story).atMost(MOST_CLAIMS);
    List<ClaimView> found = new ArrayList<>();
    ledger.queries().claims(some, line -> found.add(ClaimView.parse(line)));
    return List.copyOf(found);
  }

  /** The outlets of a ledger, those with most reports first. */
  public List<OutletCounts> outlets(Ledger ledger) {
    return outlets.at("", ledger.head().count(), () -> ledger.queries().outlets());
  }

  /** Which outlets have something from which, the most often first. */
  public List<OutletEdge> edges(Ledger ledger, int most) {
    return edges.at(
        String.valueOf(most), ledger.head().count(), () -> ledger.pages().outletEdges(most));
  }

  /** The words at a span in their sentence; the words alone if the report has others there. */
  public Sentence sentence(Ledger ledger, String report, TextSpan span, String words) {
    return reading(ledger, report)
        .map(reading -> reading.report().text())
        .filter(text -> span.end() <= text.length())
        .map(text -> Sentence.around(text, span))
        .orElseGet(() -> Sentence.of(words));
  }

  /** When the newest report of the ledger came out: up to when it knows of anything. */
  public Optional<Instant> newest(Ledger ledger) {
    return ledger.pages().stories(new PageRequest(0, 1)).rows().stream()
        .findFirst()
        .map(story -> Instant.parse(JsonCursor.parse(story).field("last").text()));
  }
}
