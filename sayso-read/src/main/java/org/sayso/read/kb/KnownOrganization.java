package org.sayso.read.kb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ActorType;

/**
 * A body that acts or speaks.
 *
 * @param country where it belongs, ISO 3166 alpha-2; {@code null} if to no single country
 */
public record KnownOrganization(
    String key,
    String name,
    ActorType type,
    @Nullable String country,
    @Nullable String wikidata,
    List<String> aliases)
    implements KnownActor {
  public KnownOrganization {
    aliases = List.copyOf(aliases);
  }
}
