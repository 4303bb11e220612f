package org.sayso.server.access;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many requests a client may send: so many at once, and so many a second after that. Remembers
 * the {@value #MOST_CLIENTS} clients last heard of. Safe for many threads.
 */
final class RateLimiter {
  private static final int MOST_CLIENTS = 10_000;

  private final double perSecond;
  private final double atOnce;
  private final Clock clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  private record Bucket(double left, long millis) {}

  RateLimiter(double perSecond, double atOnce, Clock clock) {
    this.perSecond = perSecond;
    this.atOnce = atOnce;
    this.clock = clock;
  }

  /** Takes one request of the client; how long to wait if there is none left. */
  synchronized Optional<Duration> take(String client) {
    long now = clock.millis();
    Bucket before = buckets.getOrDefault(client, new Bucket(atOnce, now));
    double left =
        Math.min(atOnce, before.left() + Math.max(0, now - before.millis()) / 1_000.0 * perSecond);
    if (left < 1) {
      buckets.put(client, new Bucket(left, now));
      return Optional.of(Duration.ofMillis((long) Math.ceil((1 - left) / perSecond * 1_000)));
    }
    buckets.put(client, new Bucket(left - 1, now));
    return Optional.empty();
  }
}
