package org.sayso.ledger.query;

import java.time.Instant;

/**
 * A statement that a question found.
 *
 * @param claim the id of its claim
 * @param place {@code report@start-end}
 */
public record FoundStatement(
    String claim,
    String place,
    String speaker,
    String stance,
    String outlet,
    Instant time,
    String text) {}
