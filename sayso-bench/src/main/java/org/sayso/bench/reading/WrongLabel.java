package org.sayso.bench.reading;

/**
 * A label that was read wrongly.
 *
 * @param field kind, stance or speaker
 */
public record WrongLabel(String field, String gold, String said) {}
