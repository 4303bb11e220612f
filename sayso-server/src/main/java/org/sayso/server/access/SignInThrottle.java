package org.sayso.server.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes guessing of passwords slow: after some failures the next try has to wait, twice as long
 * after each further one. Failures count for an account from one machine, for a machine, and, more
 * mildly, for an account from everywhere, so that guessing from many machines is slow too and yet
 * nobody can shut an account out for long. Safe for many threads.
 */
final class SignInThrottle {
  private static final int MOST_KEYS = 10_000;
  private static final Duration FORGOTTEN = Duration.ofHours(1);

  private final Clock clock;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MOST_KEYS;
        }
      };

  private record Failures(int count, Instant last) {}

  private record Rule(String key, int free, Duration longest) {
    Duration waitAfter(int count) {
      if (count < free) {
        return Duration.ZERO;
      }
      Duration wait = Duration.ofSeconds(1L << Math.min(20, count - free));
      return wait.compareTo(longest) > 0 ? longest : wait;
    }
  }

  SignInThrottle(Clock clock) {
    this.clock = clock;
  }

  private static List<Rule> rules(String account, String client) {
    return List.of(
        new Rule("both " + account + "\n" + client, 5, Duration.ofMinutes(15)),
        new Rule("client " + client, 20, Duration.ofMinutes(15)),
        new Rule("account " + account, 30, Duration.ofSeconds(30)));
  }

  /** How long this machine has to wait before it may try this account. */
  synchronized Optional<Duration> waitFor(String account, String client) {
    Instant now = clock.instant();
    Duration longest = Duration.ZERO;
    for (Rule rule : rules(account, client)) {
      Failures before = failures.get(rule.key());
      if (before != null) {
        Duration left = Duration.between(now, before.last().plus(rule.waitAfter(before.count())));
        longest = left.compareTo(longest) > 0 ? left : longest;
      }
    }
    return longest.isZero() ? Optional.empty() : Optional.of(longest);
  }

  synchronized void failed(String account, String client) {
    Instant now = clock.instant();
    for (Rule rule : rules(account, client)) {
      Failures before = failures.get(rule.key());
      if (before == null || before.last().plus(FORGOTTEN).isBefore(now)) {
        failures.put(rule.key(), new Failures(1, now));
      } else {
        failures.put(rule.key(), new Failures(before.count() + 1, now));
      }
    }
  }

  synchronized void succeeded(String account, String client) {
    rules(account, client).forEach(rule -> failures.remove(rule.key()));
  }
}
