package org.sayso.read.names;

/** What may be done with two names, by their score. */
public enum Sameness {
  /**
   * Sure enough to treat them as one without asking: at least 98 in 100 such pairs are the same.
   */
  SAME,
  /** To be offered to a person as "possibly the same". */
  POSSIBLY_SAME,
  DIFFERENT
}
