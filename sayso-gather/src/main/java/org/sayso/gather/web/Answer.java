package org.sayso.gather.web;

import java.time.Duration;
import java.util.Optional;
import org.sayso.model.Problem;

/** What came of asking for an address. */
public sealed interface Answer {
  /**
   * What is there.
   *
   * @param validators to ask with next time
   */
  record Content(Fetched fetched, Validators validators) implements Answer {}

  /** What was there before is there still. */
  record Unchanged() implements Answer {}

  /**
   * Nothing.
   *
   * @param problem why, with its code
   * @param status what the server answered with; 0 if it did not answer or was not asked
   * @param retryAfter how long the server asks to be left alone
   */
  record Refused(Problem problem, int status, Optional<Duration> retryAfter) implements Answer {
    /** Whether asking again later may help. */
    public boolean passing() {
      return switch (problem.code()) {
        case "too-slow", "not-reachable", "no-robots-txt" -> true;
        case "http-status" ->
            status >= 500 || status == 408 || status == 425 || status == 429 || status == 404;
        default -> false;
      };
    }
  }
}
