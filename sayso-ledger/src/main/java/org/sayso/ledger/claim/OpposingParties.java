package org.sayso.ledger.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.sayso.model.Stance;

/**
 * Which institutions of a story contradict each other: one denies, and the other's statements name
 * it. What they say against each other in like words is seldom the same claim. Immutable.
 */
final class OpposingParties {
  private final Set<Set<String>> pairs = new HashSet<>();
  private final Set<String> accused = new HashSet<>();

  OpposingParties(Collection<Heard> story) {
    Set<Voice> denying = new HashSet<>();
    for (Heard heard : story) {
      if (heard.statement().stance() == Stance.DENIES && heard.voice().known()) {
        denying.add(heard.voice());
      }
    }
    for (Voice voice : denying) {
      Set<String> pointers = ReactionPlacer.pointers(voice);
      for (Heard heard : story) {
        String other = heard.voice().institution();
        if (StanceGroups.supports(heard.statement().stance())
            && heard.voice().known()
            && !other.equals(voice.institution())
            && heard.names().stream().anyMatch(pointers::contains)) {
          pairs.add(Set.of(voice.institution(), other));
          accused.addAll(pointers);
        }
      }
    }
  }

  /** Whether a statement names a party that denies something. */
  boolean blames(Heard heard) {
    return heard.names().stream().anyMatch(accused::contains);
  }

  /** Whether the two speak for such a pair and neither confirms what the other said. */
  boolean opposed(Heard one, Heard other) {
    String first = one.voice().institution();
    String second = other.voice().institution();
    return one.statement().stance() != Stance.CONFIRMS
        && !first.equals(second)
        && pairs.contains(Set.of(first, second));
  }
}
