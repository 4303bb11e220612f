package org.sayso.server.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Forms that were sent after the sign-in had ended. What was typed is kept until the person has
 * signed in again: in memory, for {@link #KEPT}, within {@value #MOST_CHARS} chars for all. Safe
 * for many threads.
 */
final class HeldForms {
  static final Duration KEPT = Duration.ofMinutes(30);
  static final int LARGEST_CHARS = 1_000_000;
  private static final int MOST_CHARS = 16_000_000;

  private final Clock clock;
  private final Secret secret = new Secret();
  private final Map<String, Held> forms = new LinkedHashMap<>();
  private final Deque<String> order = new ArrayDeque<>();
  private long chars;

  /**
   * A form as it was sent.
   *
   * @param account whose it is; nobody else gets it
   * @param path where it was sent to
   * @param fields names and values in the order of the form
   */
  record Held(String account, String path, Map<String, List<String>> fields, Instant at) {
    int chars() {
      return fields.entrySet().stream()
          .mapToInt(
              field ->
                  field.getKey().length()
                      + field.getValue().stream().mapToInt(String::length).sum())
          .sum();
    }
  }

  HeldForms(Clock clock) {
    this.clock = clock;
  }

  /** Keeps a form and gives the name under which it is; nothing if it is too large to keep. */
  synchronized Optional<String> hold(
      String account, String path, Map<String, List<String>> fields) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    Held held = new Held(account, path, copy, clock.instant());
    if (held.chars() > LARGEST_CHARS) {
      return Optional.empty();
    }
    String id = secret.next();
    forms.put(id, held);
    order.add(id);
    chars += held.chars();
    while (chars > MOST_CHARS || order.size() > 1 && expired(forms.get(order.peek()))) {
      drop(order.element());
    }
    return Optional.of(id);
  }

  /** The form of that name if it belongs to that account. It is kept until it is dropped. */
  synchronized Optional<Held> find(String id, String account) {
    return Optional.ofNullable(forms.get(id))
        .filter(held -> held.account().equals(account) && !expired(held));
  }

  synchronized void drop(String id) {
    Held held = forms.remove(id);
    order.remove(id);
    if (held != null) {
      chars -= held.chars();
    }
  }

  private boolean expired(@org.jspecify.annotations.Nullable Held held) {
    return held == null || held.at().plus(KEPT).isBefore(clock.instant());
  }
}
