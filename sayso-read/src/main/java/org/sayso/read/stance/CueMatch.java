package org.sayso.read.stance;

/**
 * A rule found in a cue.
 *
 * @param start the number of the first word
 * @param end behind the last word
 * @param negated whether a negation stands before it
 */
record CueMatch(CueRule rule, int start, int end, boolean negated) {
  boolean isInside(CueMatch other) {
    return other.start <= start && end <= other.end && other.end - other.start > end - start;
  }
}
