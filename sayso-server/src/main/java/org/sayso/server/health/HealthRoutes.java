package org.sayso.server.health;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.sayso.ledger.entry.ChainHead;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.access.Role;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: so does the ledger; while it
 * does not, the answer is a problem with status 503. {@code /metrics}: figures for Prometheus.
 */
public final class HealthRoutes implements Routes {
  private final Metrics metrics;

  public HealthRoutes(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void register(RoutesConfig routes, Services services) {
    routes.get("/health/live", context -> tell(context, "{\"live\":true}"), Role.ANYONE);
    routes.get("/health/ready", context -> ready(context, services), Role.ANYONE);
    routes.get(
        "/metrics",
        context ->
            context
                .header("Cache-Control", "no-store")
                .result(PrometheusText.of(metrics, services.ledger().head().count()))
                .contentType(PrometheusText.MEDIA_TYPE),
        Role.VIEWER);
  }

  /** A question to the derived tables too: it fails if they cannot be brought up to date. */
  private static void ready(Context context, Services services) {
    ChainHead head = services.ledger().head();
    services.ledger().queries();
    tell(context, "{\"ready\":true,\"entries\":" + head.count() + "}");
  }

  private static void tell(Context context, String json) {
    context.header("Cache-Control", "no-store").result(json).contentType("application/json");
  }
}
