package org.sayso.read.kb;

/** The grammatical gender by which a text refers to a person. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether one text may mean the same person by both. */
  public boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
