package org.sayso.server.actor;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.query.FoundStatement;
import org.sayso.ledger.query.PageRequest;
import org.sayso.ledger.query.Slice;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.page.Address;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;
import org.sayso.server.page.Words;
import org.sayso.server.shelf.Shelf;
import org.sayso.server.view.FoundView;

/** One actor. */
public final class ActorRoutes implements Routes {
  private static final int TITLE = 80;

  private final Shelf shelf;

  public ActorRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public void register(RoutesConfig routes, Services services) {
    routes.get("/actor/{name}", context -> actor(context, services));
  }

  private void actor(Context context, Services services) {
    String name = Address.text(context.pathParam("name"));
    Ledger ledger = services.ledger();
    PageRequest page = Leaf.requested(context, services);
    List<FoundStatement> all = ledger.queries().who(name, page.from() + page.limit() + 1);
    if (all.isEmpty()) {
      throw new FailureException(
          Failure.missing("Nobody called " + name + " says anything in the ledger."));
    }
    int from = Math.min(page.from(), all.size());
    int to = Math.min(all.size(), from + page.limit());
    List<FoundStatement> shown = all.subList(from, to);
    Slice<FoundView> said =
        new Slice<>(shown, from, to < all.size())
            .map(found -> FoundView.of(found, ledger, shelf::sentence));
    Frame frame =
        Frame.of(context, services, Words.shorten(name, TITLE))
            .withTwin("/api/v1/actors/" + Address.part(name));
    ActorFinder finder = new ActorFinder(ledger, shelf, name);
    services
        .templates()
        .show(
            context,
            "actor",
            new ActorPage(
                frame,
                name,
                finder.identity(said.rows()),
                said,
                Leaf.of(context, said),
                finder.disputes()));
  }
}
