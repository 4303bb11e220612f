package org.sayso.publish.view;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sayso.ledger.entry.ChainHead;

/** The part of a ledger that goes out. */
public interface LedgerView {
  /** The end of the chain when it was looked at. */
  ChainHead head();

  /** When it was looked at. */
  Instant now();

  /** The chosen claims, newest first. */
  void claims(Consumer<ClaimView> consumer);

  /** The reports that the chosen claims stand in, each once. */
  default Set<String> reports() {
    Set<String> ids = new LinkedHashSet<>();
    claims(claim -> claim.statements().forEach(statement -> ids.add(statement.place().report())));
    return ids;
  }

  /** The report of that id. */
  Optional<ReportView> report(String id);

  /** The provenance edges of the stories of the chosen claims. */
  void edges(Consumer<EdgeView> consumer);

  /** The cases on the chosen claims, the one that changed last first. */
  List<CaseView> cases();
}
