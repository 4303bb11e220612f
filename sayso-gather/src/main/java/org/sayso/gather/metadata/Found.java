package org.sayso.gather.metadata;

/**
 * A value and where on the page it was.
 *
 * @param where for example {@code json-ld:headline}, {@code meta:og:title}, {@code h1}, {@code
 *     text}, {@code address}
 */
public record Found<T>(T value, String where) {}
