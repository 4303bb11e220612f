package org.sayso.ledger.fact;

/**
 * A number with what it counts.
 *
 * @param value the number in plain digits
 * @param noun the stem of the word that it counts; empty if none follows
 * @param vague whether "about", "more than", "at least" or the like stands before it
 */
public record Quantity(String value, String noun, boolean vague) {}
