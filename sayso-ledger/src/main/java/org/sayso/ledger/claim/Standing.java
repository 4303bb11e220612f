package org.sayso.ledger.claim;

import java.util.Arrays;
import java.util.Locale;

/**
 * Where a claim stands. The first five follow from statements by printed rules; the last two only a
 * person gives.
 */
public enum Standing {
  UNVERIFIED(
      "no rule above fits: one origin or one institution stands behind it, and nobody denies it"),
  CORROBORATED(
      "two or more independent origins of two or more institutions support it, and nobody denies it"),
  DISPUTED(
      "somebody outside the accused party denies or doubts it, or somebody denies what two institutions support"),
  DENIED("the accused party denies it, and one institution stands behind it"),
  CORRECTED("a statement corrects a value of it, and nobody denies it"),
  VERIFIED("a person found it to be so"),
  REFUTED("a person found it not to be so");

  private final String rule;

  Standing(String rule) {
    this.rule = rule;
  }

  /** The word in files and on pages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Why a claim stands so, in a sentence that is printed with it. */
  public String rule() {
    return rule;
  }

  /**
   * The standing of that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Standing parse(String word) {
    String name = word.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(standing -> standing.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + word
                        + "\" is no standing; there are "
                        + String.join(
                            ", ",
                            Arrays.stream(values())
                                .map(standing -> standing.name().toLowerCase(Locale.ROOT))
                                .toList())));
  }
}
