package org.sayso.read.stance;

import java.util.List;
import java.util.Set;

/**
 * The words of a cue, and behind them the first ones of the content that follows.
 *
 * @param words in lower case
 * @param forms what each word may be a form of
 * @param cueWords how many of the words are the cue's; a rule begins there
 * @param source what the source adds to the meaning of the cue
 */
record CuePhrase(List<String> words, List<Set<String>> forms, int cueWords, Source source) {
  /** What the source adds. */
  enum Source {
    NAMED,
    /** "No official", "neither side": a negation. */
    NEGATING,
    /** Nobody is named. */
    ABSENT
  }

  CuePhrase {
    words = List.copyOf(words);
    forms = List.copyOf(forms);
  }

  boolean isAt(int word, Set<String> lemmas) {
    return forms.get(word).stream().anyMatch(lemmas::contains);
  }
}
