package org.sayso.ledger.query;

import java.time.Instant;
import java.util.Optional;

/**
 * Which statements are asked for; what is empty does not matter.
 *
 * @param since said at this time or later
 * @param until said at this time or before
 * @param speaker said by somebody of this name
 * @param outlet in a report of this outlet
 * @param stance with this stance
 * @param claim in this claim
 * @param report in this report
 */
public record StatementFilter(
    Optional<Instant> since,
    Optional<Instant> until,
    Optional<String> speaker,
    Optional<String> outlet,
    Optional<String> stance,
    Optional<String> claim,
    Optional<String> report) {
  /** Everything. */
  public static final StatementFilter ALL =
      new StatementFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
