package org.sayso.publish.view;

import java.util.Optional;
import org.sayso.ledger.desk.CaseState;

/**
 * A case with the claim that it is on.
 *
 * @param claim the claim's id now; empty if the words that the case points at are in none any more
 */
public record CaseView(CaseState state, Optional<String> claim) {}
