package org.sayso.server;

import java.util.List;
import org.sayso.server.access.AccessRoutes;
import org.sayso.server.api.ApiRoutes;
import org.sayso.server.asset.AssetRoutes;
import org.sayso.server.claim.ClaimListRoutes;
import org.sayso.server.claim.ClaimRoutes;
import org.sayso.server.failure.FailureRoutes;
import org.sayso.server.home.HomeRoutes;
import org.sayso.server.report.ReportRoutes;
import org.sayso.server.search.SearchRoutes;
import org.sayso.server.shelf.Shelf;
import org.sayso.server.story.StoryRoutes;

/** Every room of the server, in the order in which they are asked. */
final class AllRoutes {
  private AllRoutes() {}

  static List<Routes> all() {
    Shelf shelf = new Shelf();
    return List.of(
        new AccessRoutes(),
        new FailureRoutes(),
        new AssetRoutes(),
        new HomeRoutes(),
        new StoryRoutes(shelf),
        new ClaimListRoutes(),
        new ClaimRoutes(shelf),
        new ReportRoutes(shelf),
        new SearchRoutes(shelf),
        new ApiRoutes());
  }
}
