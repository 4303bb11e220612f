package org.sayso.ledger.query;

import java.time.Instant;
import java.util.Optional;

/**
 * Which stories, claims, statements or edges are asked for; what is empty does not matter. A claim
 * fits if one of its statements does, a story if one of its claims does, an edge if the report that
 * repeats has such a statement.
 *
 * @param since reported at this time or later
 * @param until reported at this time or before, or, of what goes on, first reported so
 * @param speaker somebody of this name says it
 * @param outlet a report of this outlet carries it, in whatever case the name is given
 * @param stance with this stance; if a speaker is asked for, by the same one
 * @param standing where the claim stands
 * @param flag the claim has this flag
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

  /** The same of somebody else. */
  LedgerFilter withSpeaker(Optional<String> by) {
    return with(by, standing, story, limit);
  }

  private LedgerFilter with(
      Optional<String> by, Optional<String> stands, Optional<String> within, int most) {
    return new LedgerFilter(since, until, by, outlet, stance, stands, flag, within, most);
  }
}
