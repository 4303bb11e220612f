package org.sayso.publish.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.entry.ChainHead;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.ledger.query.LedgerQueries;

/** The claims of a ledger that a filter lets through, with what belongs to them. One thread. */
public final class FilteredLedger implements LedgerView {
  private static final int KEPT = 200;

  private final Ledger ledger;
  private final LedgerQueries queries;
  private final LedgerFilter filter;
  private final ChainHead head;
  private final Instant now;
  private final Map<String, Optional<ReportView>> reports =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<ReportView>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * @param now the time that the export is of
   */
  public FilteredLedger(Ledger ledger, LedgerFilter filter, Instant now) {
    this.ledger = ledger;
    this.queries = ledger.queries();
    this.filter = filter;
    this.head = ledger.head();
    this.now = now;
  }

  @Override
  public ChainHead head() {
    return head;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void claims(Consumer<ClaimView> consumer) {
    queries.claims(filter, line -> consumer.accept(ClaimView.parse(line)));
  }

  @Override
  public Optional<ReportView> report(String id) {
    return reports.computeIfAbsent(id, key -> queries.reading(key).map(ReportView::of));
  }

  @Override
  public void edges(Consumer<EdgeView> consumer) {
    if (filter.equals(LedgerFilter.ALL)) {
      queries.chain(Optional.empty(), edge -> consumer.accept(EdgeView.parse(edge)));
      return;
    }
    Set<String> stories = new LinkedHashSet<>();
    claims(claim -> stories.add(claim.story()));
    for (String story : stories) {
      edgesOf(story, consumer);
    }
  }

  void edgesOf(String story, Consumer<EdgeView> consumer) {
    queries.chain(Optional.of(story), edge -> consumer.accept(EdgeView.parse(edge)));
  }

  @Override
  public List<CaseView> cases() {
    boolean all = filter.equals(LedgerFilter.ALL);
    Set<String> chosen = new LinkedHashSet<>();
    if (!all) {
      claims(claim -> chosen.add(claim.id()));
    }
    List<CaseView> cases = new ArrayList<>();
    for (CaseState state : ledger.desk().cases()) {
      Optional<String> claim = queries.claimAt(state.opening().statement());
      if (all || claim.isPresent() && chosen.contains(claim.get())) {
        cases.add(new CaseView(state, claim));
      }
    }
    return List.copyOf(cases);
  }
}
