package org.sayso.publish.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.ledger.desk.CaseOutcome;
import org.sayso.ledger.desk.CaseState;
import org.sayso.publish.jsonld.Iris;
import org.sayso.publish.jsonld.Publisher;
import org.sayso.publish.view.CaseView;
import org.sayso.publish.view.ClaimView;
import org.sayso.publish.view.LedgerView;

/** What changed about claims, newest first: published findings, and what reports brought. Pure. */
public final class FeedItems {
  private FeedItems() {}

  /**
   * The newest changes.
   *
   * @param most how many at most
   */
  public static List<FeedItem> of(LedgerView view, Publisher publisher, int most) {
    List<FeedItem> items = new ArrayList<>(findings(view, publisher));
    view.claims(claim -> claim.events().forEach(event -> items.add(item(claim, event, publisher))));
    return newest(items, most);
  }

  /** The newest published and withdrawn findings. */
  public static List<FeedItem> findings(LedgerView view, Publisher publisher, int most) {
    return newest(findings(view, publisher), most);
  }

  private static List<FeedItem> newest(List<FeedItem> items, int most) {
    return items.stream()
        .sorted(
            Comparator.comparing(FeedItem::time, Comparator.reverseOrder())
                .thenComparing(FeedItem::id))
        .limit(most)
        .toList();
  }

  private static List<FeedItem> findings(LedgerView view, Publisher publisher) {
    List<FeedItem> items = new ArrayList<>();
    for (CaseView one : view.cases()) {
      CaseState state = one.state();
      Optional<CaseOutcome.Publication> out = state.outcome().publication();
      if (out.isPresent()) {
        CaseOutcome.Finding finding = out.get().finding();
        items.add(
            new FeedItem(
                Iris.ofCase(state.id()) + ":published:" + out.get().entry(),
                finding.verdict().word().toUpperCase(Locale.ROOT) + ": " + state.opening().claim(),
                finding.summary(),
                publisher.address(state),
                out.get().at()));
      }
      state
          .outcome()
          .retraction()
          .ifPresent(
              ended ->
                  items.add(
                      new FeedItem(
                          Iris.ofCase(state.id()) + ":withdrawn:" + ended.at().toEpochMilli(),
                          "WITHDRAWN: finding on " + state.opening().claim(),
                          ended.why(),
                          publisher.address(state),
                          ended.at())));
    }
    return items;
  }

  private static FeedItem item(ClaimView claim, ClaimView.Event event, Publisher publisher) {
    Instant seen = event.seen();
    return new FeedItem(
        Iris.claim(claim.id()) + ":" + Iris.report(event.report()) + ":" + seen.toEpochMilli(),
        claim.standing().word().toUpperCase(Locale.ROOT) + ": " + claim.text(),
        event.what(),
        publisher.site().map(site -> site + "/claim/" + claim.id()).orElse(Iris.claim(claim.id())),
        seen);
  }
}
