package org.sayso.server.access;

import java.time.Duration;
import java.time.Instant;

/**
 * A person who is signed in with a browser.
 *
 * @param account who
 * @param begun when the person signed in
 * @param seen when the browser was last heard of
 */
record Session(Account account, Instant begun, Instant seen) {
  /** A browser that is silent for so long is signed out. */
  static final Duration IDLE = Duration.ofHours(2);

  /** Whoever signed in so long ago signs in again. */
  static final Duration LONGEST = Duration.ofHours(12);

  /**
   * For so long it is remembered whose session it was, so that a form sent too late is kept for
   * that person.
   */
  static final Duration REMEMBERED = Duration.ofDays(3);

  boolean livesAt(Instant now) {
    return now.isBefore(seen.plus(IDLE)) && now.isBefore(begun.plus(LONGEST));
  }
}
