package org.sayso.publish.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.entry.ChainHead;
import org.sayso.ledger.query.LedgerFilter;

/** One claim of a ledger, with its reports, its edges and the cases on it. One thread. */
public final class ClaimLedger implements LedgerView {
  private final FilteredLedger whole;
  private final ClaimView claim;

  /**
   * @param json the claim as the ledger tells it
   * @param now the time that the export is of
   */
  public ClaimLedger(Ledger ledger, String json, Instant now) {
    this.whole = new FilteredLedger(ledger, LedgerFilter.ALL, now);
    this.claim = ClaimView.parse(json);
  }

  @Override
  public ChainHead head() {
    return whole.head();
  }

  @Override
  public Instant now() {
    return whole.now();
  }

  @Override
  public void claims(Consumer<ClaimView> consumer) {
    consumer.accept(claim);
  }

  @Override
  public Optional<ReportView> report(String id) {
    return whole.report(id);
  }

  @Override
  public void edges(Consumer<EdgeView> consumer) {
    Set<String> reports = reports();
    whole.edgesOf(
        claim.story(),
        edge -> {
          if (reports.contains(edge.from()) || reports.contains(edge.to())) {
            consumer.accept(edge);
          }
        });
  }

  @Override
  public List<CaseView> cases() {
    return whole.cases().stream()
        .filter(one -> one.claim().equals(Optional.of(claim.id())))
        .toList();
  }
}
