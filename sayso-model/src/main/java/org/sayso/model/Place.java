package org.sayso.model;

import org.jspecify.annotations.Nullable;

/**
 * A place that a report names.
 *
 * @param id unique in the reading: {@code l1}, {@code l2}, …
 * @param country ISO 3166 alpha-2 code
 */
public record Place(
    String id, TextSpan span, String name, @Nullable String country, @Nullable GeoPoint point) {}
