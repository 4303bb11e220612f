package org.sayso.ledger.query;

import java.util.Optional;
import org.sayso.ledger.chain.ChainEdge;

/**
 * Which provenance edges are asked for; what is empty does not matter.
 *
 * @param of this story, or this report or outlet at either end
 * @param type in which way one has it from the other
 * @param other what else of the report that repeats, and how many at most
 */
public record ChainFilter(Optional<String> of, Optional<ChainEdge.Type> type, LedgerFilter other) {}
