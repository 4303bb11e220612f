package org.sayso.server.asset;

import io.javalin.config.RoutesConfig;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.access.Role;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;

/** Serves the files of the program. */
public final class AssetRoutes implements Routes {
  @Override
  public void register(RoutesConfig routes, Services services) {
    routes.get(
        "/static/{hash}/{name}",
        context -> {
          Asset asset =
              services
                  .assets()
                  .at(context.path())
                  .orElseThrow(
                      () -> new FailureException(Failure.missing("There is no such file.")));
          context.header("Cache-Control", "public, max-age=31536000, immutable");
          context.contentType(asset.type()).result(asset.bytes());
        },
        // The page for signing in needs them too.
        Role.ANYONE);
  }
}
