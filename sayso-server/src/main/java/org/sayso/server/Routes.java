package org.sayso.server;

import io.javalin.config.RoutesConfig;

/** Some addresses of the server and what answers them. */
@FunctionalInterface
public interface Routes {
  void register(RoutesConfig routes, Services services);
}
