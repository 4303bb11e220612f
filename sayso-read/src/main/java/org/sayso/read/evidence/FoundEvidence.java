package org.sayso.read.evidence;

import java.util.List;
import java.util.Map;
import org.sayso.model.Evidence;

/**
 * The evidence of a report and which attributions rest on it.
 *
 * @param evidence in the order of the text, with ids {@code e1}, {@code e2}, …
 * @param byAttribution ids of evidence by id of attribution; an attribution without evidence is not
 *     there
 */
public record FoundEvidence(List<Evidence> evidence, Map<String, List<String>> byAttribution) {
  public FoundEvidence {
    evidence = List.copyOf(evidence);
    byAttribution = Map.copyOf(byAttribution);
  }

  /** The ids of the evidence that an attribution rests on. */
  public List<String> of(String attribution) {
    return byAttribution.getOrDefault(attribution, List.of());
  }
}
