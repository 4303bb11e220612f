package org.sayso.bench.reading;

/**
 * A gold attribution.
 *
 * @param sure {@code false}: a reading neither gains nor loses by it
 */
public record GoldItem(RoleChoices roles, GoldLabels labels, boolean sure) {}
