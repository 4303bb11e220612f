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
  public static LedgerFilter ofStory(String of) {
    return ALL.with(ALL.speaker, ALL.standing, Optional.of(of), ALL.limit);
  }

  /** Only what somebody of this name takes a stance on. */
  public static LedgerFilter ofSpeaker(String name) {
    return ALL.with(Optional.of(name), ALL.standing, ALL.story, ALL.limit);
  }

  /** Only claims that stand so. */
  public static LedgerFilter ofStanding(String word) {
    return ALL.with(ALL.speaker, Optional.of(word), ALL.story, ALL.limit);
  }

  /** The same, at most so many. */
  public LedgerFilter atMost(int most) {
    return with(speaker, standing, story, most);
  }

  private LedgerFilter with(
      Optional<String> by, Optional<String> stands, Optional<String> within, int most) {
    return new LedgerFilter(since, until, by, outlet, stance, stands, flag, within, most);
  }
}
