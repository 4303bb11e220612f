package org.sayso.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an attribution points at in the rest of the reading, by id.
 *
 * @param speaker the {@link Actor} whose word it is; {@code null} if nobody is named
 * @param evidence the {@link Evidence} it rests on
 * @param time the {@link TimeExpression} that says when it was said
 */
public record AttributionLinks(
    @Nullable String speaker, List<String> evidence, @Nullable String time) {
  /** Points at nothing. */
  public static final AttributionLinks NONE = new AttributionLinks(null, List.of(), null);

  public AttributionLinks {
    evidence = List.copyOf(evidence);
  }
}
