package org.sayso.server.story;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.sayso.ledger.query.Slice;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;

/** The list of stories, and one story. */
public final class StoryRoutes implements Routes {
  @Override
  public void register(RoutesConfig routes, Services services) {
    routes.get("/stories", context -> stories(context, services));
  }

  private static void stories(Context context, Services services) {
    Frame frame = Frame.of(context, services, "Stories").withTwin("/api/v1/stories");
    Slice<StoryLine> stories =
        services.ledger().pages().stories(Leaf.requested(context, services)).map(StoryLine::parse);
    services
        .templates()
        .show(context, "stories", new StoriesPage(frame, stories, Leaf.of(context, stories)));
  }
}
