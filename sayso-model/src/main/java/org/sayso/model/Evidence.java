package org.sayso.model;

import org.jspecify.annotations.Nullable;

/**
 * What a report says a statement rests on.
 *
 * @param id unique in the reading: {@code e1}, {@code e2}, …
 */
public record Evidence(String id, EvidenceType type, TextSpan span, @Nullable String url) {}
