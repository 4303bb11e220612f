package org.sayso.server.home;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.sayso.ledger.query.PageRequest;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.page.Frame;
import org.sayso.server.story.StoryLine;

/** The first page. */
public final class HomeRoutes implements Routes {
  private static final PageRequest NEWEST = new PageRequest(0, 5);

  @Override
  public void register(RoutesConfig routes, Services services) {
    routes.get("/", context -> home(context, services));
  }

  private static void home(Context context, Services services) {
    Frame frame = Frame.of(context, services, "Who says what, on whose word");
    services
        .templates()
        .show(
            context,
            "home",
            new HomePage(
                frame, services.ledger().pages().stories(NEWEST).map(StoryLine::parse).rows()));
  }
}
