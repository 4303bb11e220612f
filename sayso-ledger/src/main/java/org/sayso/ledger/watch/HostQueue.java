package org.sayso.ledger.watch;

/**
 * Items of one feed that wait for one host.
 *
 * @param count how many
 */
public record HostQueue(String host, String feed, long count) {}
