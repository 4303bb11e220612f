package org.sayso.server.failure;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.lang.System.Logger.Level;
import org.eclipse.jetty.io.EofException;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.page.Frame;

/** Shows failures: as a page, or to programs as {@code application/problem+json} (RFC 9457). */
public final class FailureRoutes implements Routes {
  private static final System.Logger LOG = System.getLogger(FailureRoutes.class.getName());

  /** The status in the log for a client that has gone, and hears no answer. */
  private static final int CLIENT_GONE = 499;

  @Override
  public void register(RoutesConfig routes, Services services) {
    // Javalin has an answer of its own to these, unless they are named.
    routes.exception(
        HttpResponseException.class, (failed, context) -> show(failed, context, services));
    routes.exception(Exception.class, (failed, context) -> show(failed, context, services));
  }

  private static void show(Exception exception, Context context, Services services) {
    if (exception instanceof EofException) {
      context.status(CLIENT_GONE);
      return;
    }
    Failure failure = Failure.of(exception);
    if (failure.status() == 500 || failure.status() == 503) {
      LOG.log(Level.ERROR, context.method().name() + " " + context.path(), exception);
    }
    show(failure, context, services);
  }

  private static void show(Failure failure, Context context, Services services) {
    context.status(failure.status());
    context.removeHeader("ETag");
    context.header("Cache-Control", "no-store");
    failure.headers().forEach(context::header);
    if (isForPrograms(context)) {
      context
          .result(ProblemJson.write(failure, context.path()))
          .contentType(ProblemJson.MEDIA_TYPE);
    } else {
      Frame frame = Frame.of(context, services, failure.title());
      services.templates().show(context, "failure", new FailurePage(frame, failure));
    }
  }

  private static boolean isForPrograms(Context context) {
    String path = context.path();
    return path.startsWith("/api/v") || path.startsWith("/health/") || path.equals("/metrics");
  }
}
