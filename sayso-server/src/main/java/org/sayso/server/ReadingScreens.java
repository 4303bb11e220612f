package org.sayso.server;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.sayso.server.actor.ActorRoutes;
import org.sayso.server.claim.ClaimListRoutes;
import org.sayso.server.claim.ClaimRoutes;
import org.sayso.server.home.HomeRoutes;
import org.sayso.server.home.ReadRoutes;
import org.sayso.server.report.ReportRoutes;
import org.sayso.server.search.SearchRoutes;
import org.sayso.server.shelf.Shelf;
import org.sayso.server.source.SourceRoutes;
import org.sayso.server.story.StoryRoutes;

/** The screens on which a ledger is read. They share a shelf. */
final class ReadingScreens implements Routes {
  @Override
  public void register(RoutesConfig routes, Services services) {
    Shelf shelf = new Shelf();
    List<Routes> screens =
        List.of(
            new HomeRoutes(),
            new ReadRoutes(),
            new StoryRoutes(shelf),
            new ClaimListRoutes(),
            new ClaimRoutes(shelf),
            new ReportRoutes(shelf),
            new ActorRoutes(shelf),
            new SourceRoutes(shelf),
            new SearchRoutes(shelf));
    screens.forEach(screen -> screen.register(routes, services));
  }
}
