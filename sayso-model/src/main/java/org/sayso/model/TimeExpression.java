package org.sayso.model;

/**
 * Words that name a time.
 *
 * @param id unique in the reading: {@code t1}, {@code t2}, …
 * @param value TIMEX3 value: ISO 8601 with the TimeML extensions ({@code 2025-W15}, {@code
 *     PAST_REF}, {@code P3D})
 */
public record TimeExpression(String id, TextSpan span, String value, TimeGrain grain) {}
