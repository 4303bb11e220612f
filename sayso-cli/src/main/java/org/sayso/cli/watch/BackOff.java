package org.sayso.cli.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before asking again: longer each time that it fails, never shorter than the
 * server asks for, and never at the same moment as everybody else.
 */
final class BackOff {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final double JITTER = 0.1;

  private BackOff() {}

  /**
   * The wait after a number of failures in a row.
   *
   * @param first the wait after the first
   * @param factor how much longer each further one is
   * @param asked what the server asks for
   */
  static Duration wait(Duration first, int factor, int failures, Optional<Duration> asked) {
    double millis = first.toMillis() * Math.pow(factor, Math.max(0, failures - 1));
    Duration own = Duration.ofMillis((long) Math.min(millis, LONGEST.toMillis()));
    Duration longer = asked.filter(wait -> wait.compareTo(own) > 0).orElse(own);
    return jittered(longer);
  }

  /** A little longer, by chance. */
  static Duration jittered(Duration wait) {
    return wait.plusMillis(
        (long) (wait.toMillis() * JITTER * ThreadLocalRandom.current().nextDouble()));
  }
}
