package org.sayso.model;

import org.jspecify.annotations.Nullable;

/**
 * An office or part that somebody has.
 *
 * @param of what it belongs to: an ISO 3166 alpha-2 code or a name; {@code null} if unsaid
 */
public record Role(String title, @Nullable String of) {}
