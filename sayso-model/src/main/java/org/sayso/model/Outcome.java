package org.sayso.model;

import java.util.List;

/** What came of one input: a value, perhaps with remarks, or a skip with its reason. */
public sealed interface Outcome<T> {
  /** It worked; {@code remarks} tell of what was mended or left out on the way. */
  record Done<T>(T value, List<Problem> remarks) implements Outcome<T> {
    public Done {
      remarks = List.copyOf(remarks);
    }
  }

  /** It did not; nothing else is affected. */
  record Skipped<T>(Problem reason) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value, List.of());
  }

  static <T> Outcome<T> skipped(String code, String input, String message) {
    return new Skipped<>(new Problem(code, input, message));
  }
}
