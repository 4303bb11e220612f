package org.sayso.ledger.query;

import java.time.Instant;
import java.util.Optional;

/**
 * Which stories or claims are asked for; what is empty does not matter.
 *
 * @param since spoken of at this time or later
 * @param until first said at this time or before
 * @param speaker somebody of this name takes a stance on it
 * @param outlet a report of this outlet carries it
 * @param stance somebody takes this stance
 * @param standing where it stands
 * @param flag it has this flag
 * @param story it belongs to this story
 * @param limit how many at most, newest first
 */
public record LedgerFilter(
    Optional<Instant> since,
    Optional<Instant> until,
    Optional<String> speaker,
    Optional<String> outlet,
    Optional<String> stance,
    Optional<String> standing,
    Optional<String> flag,
    Optional<String> story,
    int limit) {
  /** Everything. */
  public static final LedgerFilter ALL =
      new LedgerFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Integer.MAX_VALUE);

  public LedgerFilter {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " is below 1");
    }
  }

  /** Only what belongs to a story. */
  public static LedgerFilter ofStory(String story) {
    return new LedgerFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(story),
        Integer.MAX_VALUE);
  }
}
