package org.sayso.read.kb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ActorType;

/** A person of public life. */
public record KnownPerson(
    String key, String name, Gender gender, @Nullable String wikidata, List<String> aliases)
    implements KnownActor {
  public KnownPerson {
    aliases = List.copyOf(aliases);
  }

  @Override
  public ActorType type() {
    return ActorType.PERSON;
  }
}
