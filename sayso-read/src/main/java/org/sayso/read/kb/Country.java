package org.sayso.read.kb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ActorType;

/**
 * A country or territory; as an actor, its government.
 *
 * @param code ISO 3166 alpha-2
 * @param capitals the seat of government, in its English spellings
 * @param demonyms what its people and things are called: "Ukrainian", "Ukrainians"
 */
public record Country(
    String code,
    String name,
    @Nullable String wikidata,
    List<String> capitals,
    List<String> demonyms,
    List<String> aliases)
    implements KnownActor {
  public Country {
    if (code.length() != 2) {
      throw new IllegalArgumentException("code \"" + code + "\" does not have two letters");
    }
    capitals = List.copyOf(capitals);
    demonyms = List.copyOf(demonyms);
    aliases = List.copyOf(aliases);
  }

  @Override
  public String key() {
    return "country-" + code;
  }

  @Override
  public ActorType type() {
    return ActorType.GOVERNMENT;
  }
}
