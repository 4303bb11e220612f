package org.sayso.server.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.sayso.server.Routes;
import org.sayso.server.Services;

/** What every answer tells the browser to keep out. */
public final class SecurityHeaders implements Routes {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Override
  public void register(RoutesConfig routes, Services services) {
    routes.before(SecurityHeaders::set);
  }

  private static void set(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
  }
}
