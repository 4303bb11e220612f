package org.sayso.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.publish.feed.FeedItem;
import org.sayso.publish.feed.FeedItems;
import org.sayso.publish.feed.FeedWriter;
import org.sayso.publish.jsonld.Publisher;
import org.sayso.publish.view.ClaimView;
import org.sayso.publish.view.FilteredLedger;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.access.Role;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.page.Frame;

/** What people found and published: anybody may read it. */
final class FindingRoutes implements Routes {
  private static final int FEED_ITEMS = 100;

  @Override
  public void register(RoutesConfig routes, Services services) {
    routes.get("/findings", context -> list(context, services), Role.ANYONE);
    routes.get("/finding/{case}", context -> one(context, services), Role.ANYONE);
    routes.get("/findings.rss", context -> feed(context, services, false), Role.ANYONE);
    routes.get("/findings.atom", context -> feed(context, services, true), Role.ANYONE);
  }

  private static List<CaseState> published(Services services) {
    return services.ledger().desk().cases().stream()
        .filter(state -> state.outcome().publication().isPresent())
        .sorted(
            Comparator.comparing(
                (CaseState state) -> state.outcome().publication().orElseThrow().at(),
                Comparator.reverseOrder()))
        .toList();
  }

  private static void list(Context context, Services services) {
    services
        .templates()
        .show(
            context,
            "findings",
            new FindingsPage(Frame.of(context, services, "Findings"), published(services)));
  }

  private static void one(Context context, Services services) {
    CasePages pages = new CasePages(services);
    String id = context.pathParam("case");
    // Whether there is a case that has published nothing is nobody's business.
    CaseState state =
        services
            .ledger()
            .desk()
            .state(id)
            .filter(
                found ->
                    found.outcome().publication().isPresent()
                        || found.outcome().retraction().isPresent())
            .orElseThrow(
                () -> new FailureException(Failure.missing("There is no finding " + id + ".")));
    Optional<ClaimView> claim = pages.claim(state);
    services
        .templates()
        .show(
            context,
            "finding",
            new FindingPage(
                Frame.of(context, services, "Finding"),
                state,
                state.outcome().publication(),
                claim.map(ClaimView::id).orElse(""),
                pages.reviewed(context, state, claim)));
  }

  private static void feed(Context context, Services services, boolean atom) throws IOException {
    Instant now = services.clock().instant();
    Publisher publisher = new CasePages(services).publisher(context);
    List<FeedItem> items =
        FeedItems.findings(
            new FilteredLedger(services.ledger(), LedgerFilter.ALL, now), publisher, FEED_ITEMS);
    FeedWriter.Header header =
        new FeedWriter.Header(
            "Sayso findings",
            publisher.site().map(site -> site + "/findings").orElse("urn:sayso:findings"),
            items.isEmpty() ? Instant.EPOCH : items.get(0).time());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (atom) {
      FeedWriter.atom(header, items, out);
    } else {
      FeedWriter.rss(header, items, out);
    }
    context.contentType(
        atom ? "application/atom+xml; charset=utf-8" : "application/rss+xml; charset=utf-8");
    context.result(out.toByteArray());
  }
}
