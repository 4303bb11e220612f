package org.sayso.server.api;

import java.util.List;
import org.sayso.server.Services;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;

/** Stories. */
final class StoryEndpoints {
  private static final Parameter ID = Parameter.path("story", "The story's id.", "");

  private final Services services;

  StoryEndpoints(Services services) {
    this.services = services;
  }

  List<ApiRoute> all() {
    return List.of(
        ApiRoute.list(
            "/stories",
            "stories",
            "Stories: which reports are about one happening, newest first.",
            List.of(
                Filters.SINCE,
                Filters.UNTIL,
                Filters.SPEAKER,
                Filters.OUTLET,
                ApiList.LIMIT,
                ApiList.AFTER),
            Schema.ref("Story"),
            this::stories),
        ApiRoute.one(
            "/stories/{story}",
            "story",
            "One story.",
            List.of(ID),
            Schema.ref("Story"),
            this::story));
  }

  private ApiAnswer stories(ApiCall call) {
    return ApiList.of(
        call, services.ledger().lists().stories(Filters.ofStories(call), ApiList.after(call)));
  }

  private ApiAnswer story(ApiCall call) {
    String id = call.needed(ID);
    return services
        .ledger()
        .pages()
        .story(id)
        .map(ApiAnswer::json)
        .orElseThrow(
            () -> new FailureException(Failure.missing("No story has the id " + id + ".")));
  }
}
