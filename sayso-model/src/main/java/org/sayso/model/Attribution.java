package org.sayso.model;

import org.jspecify.annotations.Nullable;

/**
 * A place where a report gives something as somebody's word.
 *
 * @param id unique in the reading: {@code a1}, {@code a2}, …
 * @param parent the attribution inside whose content this one lies; {@code null} for the report's
 *     own
 * @param confidence calibrated probability in [0, 1] that the attribution is right
 */
public record Attribution(
    String id,
    @Nullable String parent,
    Kind kind,
    Stance stance,
    double confidence,
    RoleSpans spans,
    AttributionLinks links) {
  public Attribution {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
  }
}
