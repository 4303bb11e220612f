package org.sayso.read.names;

/**
 * A name found for another.
 *
 * @param score as {@link NameMatcher#score} gives it
 */
public record RankedName(String name, double score) {}
