package org.sayso.ledger.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Resolution;
import org.sayso.model.Role;

/**
 * Whose word a statement is, as one report shows it.
 *
 * @param knowledgeKey the knowledge base's key; {@code null} if it is not known there
 * @param named whether the report gives a name
 * @param aliases other spellings in the same report
 * @param belongsTo what an unnamed speaker belongs to; {@code null} if unsaid
 */
public record Speaker(
    String name,
    ActorType type,
    @Nullable String knowledgeKey,
    boolean named,
    List<Role> roles,
    List<String> aliases,
    @Nullable String belongsTo) {
  /** Stands where the report does not say whose word it is. */
  public static final Speaker NOBODY =
      new Speaker("", ActorType.UNNAMED, null, false, List.of(), List.of(), null);

  public Speaker {
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
  }

  /** The actor of a reading as a speaker. */
  public static Speaker of(Actor actor) {
    Resolution resolution = actor.resolution();
    String key = resolution instanceof Resolution.KnowledgeBase known ? known.key() : null;
    String belongsTo =
        resolution instanceof Resolution.Unnamed unnamed ? unnamed.belongsTo() : null;
    boolean named =
        !(resolution instanceof Resolution.Unnamed) && actor.type() != ActorType.UNNAMED;
    return new Speaker(
        actor.name(), actor.type(), key, named, actor.roles(), actor.aliases(), belongsTo);
  }

  /** Somebody of whom only a name is known. */
  public static Speaker ofName(String name, ActorType type) {
    return new Speaker(name, type, null, true, List.of(), List.of(), null);
  }

  /** Whether the report says at all whose word it is. */
  public boolean known() {
    return !name.isBlank();
  }
}
