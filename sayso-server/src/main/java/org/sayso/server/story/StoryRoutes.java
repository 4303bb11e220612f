package org.sayso.server.story;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.sayso.ledger.query.Slice;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;
import org.sayso.server.shelf.Shelf;

/** The list of stories, and one story. */
public final class StoryRoutes implements Routes {
  private final Shelf shelf;

  public StoryRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public void register(RoutesConfig routes, Services services) {
    StoryPages pages = new StoryPages(services, shelf);
    routes.get("/stories", context -> stories(context, services));
    routes.get(
        "/story/{id}", context -> services.templates().show(context, "story", pages.page(context)));
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
