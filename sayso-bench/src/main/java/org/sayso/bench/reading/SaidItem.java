package org.sayso.bench.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An attribution of a reading under test.
 *
 * @param kind as in the JSON form; {@code null} if it has none
 * @param stance as in the JSON form; {@code null} if it has none
 * @param speakerNames every name, alias and mention of its speaker; empty if it has none
 * @param evidence the types of its evidence
 */
public record SaidItem(
    RoleChoices roles,
    @Nullable String kind,
    @Nullable String stance,
    List<String> speakerNames,
    Set<String> evidence) {
  public SaidItem {
    speakerNames = List.copyOf(speakerNames);
    evidence = Set.copyOf(evidence);
  }
}
