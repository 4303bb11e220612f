package org.sayso.ledger.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How far a check is. */
public enum CheckState {
  /** Nobody has begun. */
  OPEN,
  /** Somebody is at it. */
  STARTED,
  /** It has a finding of its own. */
  DONE,
  /** It was given up; the finding says why. */
  DROPPED;

  /** The word in files and on pages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it still waits for somebody. */
  public boolean pending() {
    return this == OPEN || this == STARTED;
  }

  /**
   * The state of that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CheckState parse(String word) {
    return Arrays.stream(values())
        .filter(state -> state.word().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no state of a check is called \""
                        + word
                        + "\"; there are: "
                        + Arrays.stream(values())
                            .map(CheckState::word)
                            .collect(Collectors.joining(", "))));
  }
}
