package org.sayso.server.source;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.query.OutletCounts;
import org.sayso.ledger.query.OutletEdge;
import org.sayso.ledger.query.PageRequest;
import org.sayso.ledger.query.ReportHeader;
import org.sayso.ledger.query.Slice;
import org.sayso.model.Reading;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.page.Address;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;
import org.sayso.server.shelf.Shelf;

/** Outlets, one outlet, and two reports side by side. */
public final class SourceRoutes implements Routes {
  private static final int EDGES = 400;
  private static final int LISTED = 60;

  private final Shelf shelf;

  public SourceRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public void register(RoutesConfig routes, Services services) {
    routes.get("/sources", context -> sources(context, services));
    routes.get("/source/{outlet}", context -> source(context, services));
    routes.get("/compare/{one}/{other}", context -> compare(context, services));
  }

  private void sources(Context context, Services services) {
    Ledger ledger = services.ledger();
    List<OutletCounts> all = shelf.outlets(ledger);
    List<OutletEdge> edges = shelf.edges(ledger, EDGES);
    PageRequest page = Leaf.requested(context, services);
    int from = Math.min(page.from(), all.size());
    int to = Math.min(all.size(), from + page.limit());
    Slice<OutletCounts> outlets = new Slice<>(all.subList(from, to), from, to < all.size());
    Frame frame = Frame.of(context, services, "Sources").withTwin("/api/v1/sources");
    services
        .templates()
        .show(
            context,
            "sources",
            new SourcesPage(
                frame,
                outlets,
                Leaf.of(context, outlets),
                edges.subList(0, Math.min(LISTED, edges.size())),
                ArcChart.of(edges)));
  }

  private void source(Context context, Services services) {
    String outlet = Address.text(context.pathParam("outlet"));
    Ledger ledger = services.ledger();
    Slice<ReportHeader> reports =
        ledger.pages().reportsOf(outlet, Leaf.requested(context, services));
    List<OutletEdge> edges = shelf.edges(ledger, EDGES);
    List<OutletEdge> gives = edges.stream().filter(edge -> edge.to().equals(outlet)).toList();
    if (reports.rows().isEmpty() && gives.isEmpty()) {
      throw new FailureException(
          Failure.missing("No report of the ledger is by, or credits, " + outlet + "."));
    }
    Frame frame =
        Frame.of(context, services, outlet)
            .withTwin(
                "/api/v1/reports?outlet=" + URLEncoder.encode(outlet, StandardCharsets.UTF_8));
    services
        .templates()
        .show(
            context,
            "source",
            new SourcePage(
                frame,
                outlet,
                reports,
                Leaf.of(context, reports),
                edges.stream().filter(edge -> edge.from().equals(outlet)).toList(),
                gives));
  }

  private void compare(Context context, Services services) {
    Reading one = reading(services, Address.text(context.pathParam("one")));
    Reading other = reading(services, Address.text(context.pathParam("other")));
    Frame frame = Frame.of(context, services, "Two reports side by side");
    services
        .templates()
        .show(context, "compare", ComparePage.of(frame, one.report(), other.report()));
  }

  private Reading reading(Services services, String id) {
    return shelf
        .reading(services.ledger(), id)
        .orElseThrow(
            () -> new FailureException(Failure.missing("No report has the id " + id + ".")));
  }
}
