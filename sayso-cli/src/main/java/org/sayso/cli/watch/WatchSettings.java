package org.sayso.cli.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How to watch.
 *
 * @param every how long to wait before a feed is asked again
 * @param once whether to end when every feed was asked and what is due is done
 * @param since what was published before is left out; what has no date is taken
 * @param retry how long an item waits that could not be had for the first time
 */
record WatchSettings(Duration every, boolean once, Optional<Instant> since, Duration retry) {
  WatchSettings {
    if (every.isNegative() || every.isZero()) {
      throw new IllegalArgumentException("every " + every + " is not above 0");
    }
    if (retry.isNegative() || retry.isZero()) {
      throw new IllegalArgumentException("retry " + retry + " is not above 0");
    }
  }
}
