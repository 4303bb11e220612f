package org.sayso.server.failure;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.lang.System.Logger.Level;
import org.sayso.model.json.JsonText;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.page.Frame;

/** Shows failures: as a page, or to programs as {@code application/problem+json} (RFC 9457). */
public final class FailureRoutes implements Routes {
  private static final System.Logger LOG = System.getLogger(FailureRoutes.class.getName());

  @Override
  public void register(RoutesConfig routes, Services services) {
    // Javalin has an answer of its own to these, unless they are named.
    routes.exception(
        HttpResponseException.class, (failed, context) -> show(failed, context, services));
    routes.exception(Exception.class, (failed, context) -> show(failed, context, services));
  }

  private static void show(Exception exception, Context context, Services services) {
    Failure failure = Failure.of(exception);
    if (failure.status() == 500) {
      LOG.log(Level.ERROR, context.method() + " " + context.path(), exception);
    }
    context.status(failure.status());
    if (context.path().startsWith("/api/")) {
      context.result(problem(failure)).contentType("application/problem+json");
    } else {
      Frame frame = Frame.of(context, services, failure.title());
      services.templates().show(context, "failure", new FailurePage(frame, failure));
    }
  }

  private static String problem(Failure failure) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("type", "about:blank");
          json.writeNumberField("status", failure.status());
          json.writeStringField("title", failure.title());
          json.writeStringField("detail", failure.message());
          json.writeEndObject();
        });
  }
}
