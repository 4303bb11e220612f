package org.sayso.read.kb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ActorType;

/** Somebody or something that the knowledge base knows by name. */
public sealed interface KnownActor permits Country, KnownPerson, KnownOrganization {
  /** The knowledge base's own key, unique in it. */
  String key();

  /** The fullest usual name. */
  String name();

  /** Other names and spellings, in any script. */
  List<String> aliases();

  ActorType type();

  /** {@code Q…}; {@code null} if unknown. */
  @Nullable String wikidata();
}
