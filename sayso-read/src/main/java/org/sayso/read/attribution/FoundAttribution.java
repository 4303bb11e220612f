package org.sayso.read.attribution;

import org.jspecify.annotations.Nullable;
import org.sayso.model.RoleSpans;

/**
 * An attribution as found in the text, before anything is said about its kind, stance, speaker or
 * evidence.
 *
 * @param id unique in the reading: {@code a1}, {@code a2}, …
 * @param parent the attribution inside whose content this one lies; {@code null} for the report's
 *     own
 * @param confidence calibrated probability in [0, 1] that the attribution is right
 */
public record FoundAttribution(
    String id, @Nullable String parent, RoleSpans spans, double confidence) {}
