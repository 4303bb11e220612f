package org.sayso.model;

import java.util.List;

/**
 * A person, organisation, government, outlet or place that acts, as one report shows it.
 *
 * @param id unique in the reading: {@code p1}, {@code p2}, …
 * @param name the fullest name: the knowledge base's if resolved there, else the report's
 * @param aliases the spellings that the report uses
 * @param mentions where the report names it
 */
public record Actor(
    String id,
    ActorType type,
    String name,
    Resolution resolution,
    List<Role> roles,
    List<String> aliases,
    List<TextSpan> mentions) {
  public Actor {
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
