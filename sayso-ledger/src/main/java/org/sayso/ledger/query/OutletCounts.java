package org.sayso.ledger.query;

/**
 * How much an outlet says first and how much it repeats.
 *
 * @param reports its reports
 * @param relays those of them that have something from elsewhere: a copy, a rewriting, a credit, a
 *     citation
 * @param relayed reports of others that have something from it
 */
public record OutletCounts(String outlet, long reports, long relays, long relayed) {}
