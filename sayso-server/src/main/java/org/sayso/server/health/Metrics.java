package org.sayso.server.health;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts answers by the pattern of their address, method and status, and how long they took. Holds
 * one number for each that was seen, never one for each address. Safe for many threads.
 */
public final class Metrics {
  /** The upper ends of the bins, in milliseconds. */
  static final int[] BINS = {1, 5, 10, 25, 50, 100, 150, 250, 500, 1_000, 2_500, 5_000, 10_000};

  private final Map<Answer, LongAdder> answers = new ConcurrentSkipListMap<>();
  private final Map<String, Times> times = new ConcurrentSkipListMap<>();

  /**
   * What is counted together.
   *
   * @param route the pattern of the address, such as {@code /claim/{id}}
   */
  record Answer(String route, String method, int status) implements Comparable<Answer> {
    @Override
    public int compareTo(Answer other) {
      int order = route.compareTo(other.route);
      order = order == 0 ? method.compareTo(other.method) : order;
      return order == 0 ? Integer.compare(status, other.status) : order;
    }
  }

  /** How long answers of one route took. */
  static final class Times {
    private final LongAdder[] bins = new LongAdder[BINS.length + 1];
    private final LongAdder micros = new LongAdder();

    Times() {
      for (int i = 0; i < bins.length; i++) {
        bins[i] = new LongAdder();
      }
    }

    private void add(double millis) {
      int bin = 0;
      while (bin < BINS.length && millis > BINS[bin]) {
        bin++;
      }
      bins[bin].increment();
      micros.add(Math.round(millis * 1_000));
    }

    long in(int bin) {
      return bins[bin].sum();
    }

    double seconds() {
      return micros.sum() / 1e6;
    }
  }

  /**
   * Notes an answer.
   *
   * @param route the pattern that the address fits; empty if there is none
   */
  public void answered(String route, String method, int status, double millis) {
    String name = route.isEmpty() ? "none" : route;
    answers.computeIfAbsent(new Answer(name, method, status), any -> new LongAdder()).increment();
    times.computeIfAbsent(name, any -> new Times()).add(millis);
  }

  /** Each with how often it was given. */
  Map<Answer, LongAdder> answers() {
    return answers;
  }

  /** By the pattern of the address. */
  Map<String, Times> times() {
    return times;
  }
}
