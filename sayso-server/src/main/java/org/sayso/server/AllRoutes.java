package org.sayso.server;

import java.util.List;
import org.sayso.server.access.AccessRoutes;
import org.sayso.server.api.ApiRoutes;
import org.sayso.server.asset.AssetRoutes;
import org.sayso.server.desk.DeskRoutes;
import org.sayso.server.failure.FailureRoutes;
import org.sayso.server.health.HealthRoutes;
import org.sayso.server.health.Metrics;

/** Every room of the server, in the order in which they are asked. */
final class AllRoutes {
  private AllRoutes() {}

  static List<Routes> all(Metrics metrics) {
    return List.of(
        new AccessRoutes(),
        new FailureRoutes(),
        new AssetRoutes(),
        new HealthRoutes(metrics),
        new ReadingScreens(),
        new DeskRoutes(),
        new ApiRoutes());
  }
}
