package org.sayso.publish.view;

import java.util.List;
import java.util.Optional;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Resolution;

/**
 * Whose word something is.
 *
 * @param named whether the report gives a name
 * @param wikidata {@code Q…}
 */
public record SpeakerView(
    String name, ActorType type, boolean named, Optional<String> wikidata, List<String> aliases) {
  public SpeakerView {
    aliases = List.copyOf(aliases);
  }

  /** Somebody of whom only a name is known. */
  public static SpeakerView ofName(String name) {
    return new SpeakerView(name, ActorType.UNNAMED, true, Optional.empty(), List.of());
  }

  static SpeakerView of(Actor actor) {
    Optional<String> wikidata =
        actor.resolution() instanceof Resolution.KnowledgeBase known
            ? Optional.ofNullable(known.wikidata())
            : Optional.empty();
    boolean named =
        !(actor.resolution() instanceof Resolution.Unnamed) && actor.type() != ActorType.UNNAMED;
    return new SpeakerView(actor.name(), actor.type(), named, wikidata, actor.aliases());
  }
}
