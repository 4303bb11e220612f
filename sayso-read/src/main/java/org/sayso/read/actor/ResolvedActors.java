package org.sayso.read.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.Actor;

/**
 * Who acts in a report, and whose word each attribution is.
 *
 * @param actors with the ids {@code p1}, {@code p2}, … in the order of their first mentions
 * @param speakers attribution id to actor id; an attribution whose speaker the report does not tell
 *     is not in it
 */
public record ResolvedActors(List<Actor> actors, Map<String, String> speakers) {
  public ResolvedActors {
    actors = List.copyOf(actors);
    speakers = Map.copyOf(speakers);
  }

  /** The id of the actor whose word an attribution is. */
  public Optional<String> speaker(String attributionId) {
    return Optional.ofNullable(speakers.get(attributionId));
  }
}
