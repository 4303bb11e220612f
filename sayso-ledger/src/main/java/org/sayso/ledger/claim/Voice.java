package org.sayso.ledger.claim;

import java.util.Set;
import org.sayso.model.ActorType;

/**
 * A speaker of a story, under whatever spelling, role or script its reports name it.
 *
 * @param name the fullest name; for an unnamed one the report's words
 * @param institution the body that it speaks for, in a form for comparison: the voice's own name if
 *     it speaks for itself
 * @param words stems that may point at it: its names, offices and what it belongs to
 */
public record Voice(
    String name, ActorType type, boolean named, String institution, Set<String> words) {
  /** Stands where nobody is named at all. */
  public static final Voice NOBODY = new Voice("", ActorType.UNNAMED, false, "", Set.of());

  public Voice {
    words = Set.copyOf(words);
  }

  public boolean known() {
    return !name.isBlank();
  }

  /** The same voice as one that speaks for this institution. */
  Voice of(String body) {
    return new Voice(name, type, named, body, words);
  }

  public boolean outlet() {
    return type == ActorType.OUTLET;
  }
}
