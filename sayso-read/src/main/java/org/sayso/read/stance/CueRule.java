package org.sayso.read.stance;

import java.util.List;
import org.sayso.model.Stance;

/**
 * A row of {@code stance-cues.tsv}.
 *
 * @param words dictionary forms; {@code *} for up to four words between
 * @param line where it stands in the file
 */
record CueRule(List<String> words, Stance stance, When when, int line) {
  /** When a rule holds. */
  enum When {
    ALWAYS,
    /** Only if no other rule fits. */
    WEAK,
    /** Whatever the words of the content. */
    FIRM,
    /** Unless the words of the content say something else. */
    OPEN,
    NEGATED,
    PASSIVE,
    PROGRESSIVE,
    /** Nobody is named as source. */
    UNSOURCED;

    boolean isSpecial() {
      return this == NEGATED || this == PASSIVE || this == PROGRESSIVE || this == UNSOURCED;
    }
  }

  CueRule {
    words = List.copyOf(words);
    if (words.isEmpty() || words.get(0).equals("*") || words.get(words.size() - 1).equals("*")) {
      throw new IllegalArgumentException("words " + words + " do not begin and end with a word");
    }
  }
}
