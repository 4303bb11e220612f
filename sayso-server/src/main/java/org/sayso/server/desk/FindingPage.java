package org.sayso.server.desk;

import java.util.List;
import java.util.Optional;
import org.sayso.ledger.desk.CaseOutcome;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.Ground;
import org.sayso.server.page.Address;
import org.sayso.server.page.Frame;

/**
 * A published finding as readers get it.
 *
 * @param publication empty if it was taken back
 * @param claim the id of the claim; empty if its words are in none any more
 * @param review the JSON-LD of the page
 */
public record FindingPage(
    Frame frame,
    CaseState state,
    Optional<CaseOutcome.Publication> publication,
    String claim,
    String review) {
  /** The quoted words. */
  public List<Ground.OfSpan> quotations() {
    return grounds().stream()
        .filter(Ground.OfSpan.class::isInstance)
        .map(Ground.OfSpan.class::cast)
        .toList();
  }

  /** The evidence files. */
  public List<Ground.OfEvidence> files() {
    return grounds().stream()
        .filter(Ground.OfEvidence.class::isInstance)
        .map(Ground.OfEvidence.class::cast)
        .toList();
  }

  private List<Ground> grounds() {
    return publication.map(out -> out.finding().grounds()).orElse(List.of());
  }

  /** Where quoted words stand. */
  public String address(Ground.OfSpan ground) {
    return Address.report(ground.place().report(), ground.place().span());
  }

  /** What a file shows. */
  public String description(Ground.OfEvidence ground) {
    return state
        .evidence(ground.file())
        .map(kept -> kept.description().isEmpty() ? kept.file().name() : kept.description())
        .orElse("a file");
  }
}
