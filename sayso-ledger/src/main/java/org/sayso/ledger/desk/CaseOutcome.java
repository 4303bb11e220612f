package org.sayso.ledger.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of a case.
 *
 * @param finding the finding that stands
 * @param publication what readers get
 * @param retraction readers had a finding and no longer do
 * @param closed when and why the work ended; empty while it goes on
 */
public record CaseOutcome(
    Optional<Finding> finding,
    Optional<Publication> publication,
    Optional<Ended> retraction,
    Optional<Ended> closed) {
  /** Nothing yet. */
  public static final CaseOutcome NONE =
      new CaseOutcome(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A finding with who gave it. */
  public record Finding(
      Verdict verdict, String summary, List<Ground> grounds, String by, Instant at, long entry) {
    public Finding {
      grounds = List.copyOf(grounds);
    }
  }

  /**
   * A finding as it went out.
   *
   * @param first when a finding of this case first went out
   * @param at when this one did
   */
  public record Publication(Finding finding, Instant first, Instant at, String by, long entry) {}

  /** Something ended. */
  public record Ended(Instant at, String by, String why) {}

  /** Whether the finding that stands is the one that is out. */
  public boolean upToDate() {
    return publication.isPresent()
        && finding.isPresent()
        && publication.get().finding().entry() == finding.get().entry();
  }
}
