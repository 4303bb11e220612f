package org.sayso.ledger.text;

import org.sayso.model.TextSpan;

/**
 * One word of a text.
 *
 * @param stem lower case without its ending ({@link WordStem}); a number without grouping commas
 * @param capital whether it begins with a capital letter in the text
 * @param numeral whether it is written in digits
 */
public record Word(TextSpan span, String stem, boolean capital, boolean numeral) {}
