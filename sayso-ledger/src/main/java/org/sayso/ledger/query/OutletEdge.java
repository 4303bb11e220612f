package org.sayso.ledger.query;

/**
 * That reports of an outlet have something from another.
 *
 * @param from the outlet that repeats
 * @param to the outlet that it has it from
 * @param type in which way: the word of a {@link org.sayso.ledger.chain.ChainEdge.Type}
 * @param times how often
 */
public record OutletEdge(String from, String to, String type, long times) {}
