package org.sayso.server.access;

import io.javalin.config.RoutesConfig;
import org.sayso.server.Routes;
import org.sayso.server.Services;

/** What every request passes before any page or endpoint sees it. Must be registered first. */
public final class AccessRoutes implements Routes {
  @Override
  public void register(RoutesConfig routes, Services services) {
    Access access = services.access();
    Doorkeeper doorkeeper = new Doorkeeper(access, services.config().limits().requestBytes());
    RoleCheck roles = new RoleCheck(access, services);
    routes.before(doorkeeper::admit);
    routes.beforeMatched(roles::check);
    new SignInRoutes(access).register(routes, services);
  }
}
