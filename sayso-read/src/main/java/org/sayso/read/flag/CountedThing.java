package org.sayso.read.flag;

import org.sayso.model.TextSpan;

/**
 * A number of somebody or something that something befell: "five workers were killed".
 *
 * @param outcome what befell them
 * @param noun who or what they are, in the plural; {@code people} where it is not said
 * @param number how many
 * @param exact whether no "at least", "about" or the like stands before it
 * @param span from the number to the noun
 */
record CountedThing(String outcome, String noun, long number, boolean exact, TextSpan span) {}
