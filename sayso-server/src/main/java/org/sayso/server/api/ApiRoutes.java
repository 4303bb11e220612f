package org.sayso.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.entry.ChainHead;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.access.Role;

/** All endpoints under {@code /api/v1}, with their description. */
public final class ApiRoutes implements Routes {
  /** Where the endpoints are. */
  public static final String ROOT = "/api/v1";

  /** How many entries the ledger had, in every answer. */
  static final String ENTRIES = "Sayso-Entries";

  private final AnswerCache cache = new AnswerCache();

  static List<ApiRoute> all(Services services) {
    List<ApiRoute> all = new ArrayList<>();
    all.addAll(new StoryEndpoints(services).all());
    all.addAll(new ClaimEndpoints(services).all());
    all.addAll(new StatementEndpoints(services).all());
    all.addAll(new ReportEndpoints(services).all());
    all.addAll(new LedgerEndpoints(services).all());
    all.addAll(new CheckEndpoints(services).all());
    all.addAll(new DeskEndpoints(services).all());
    return List.copyOf(all);
  }

  @Override
  public void register(RoutesConfig routes, Services services) {
    List<ApiRoute> all = all(services);
    for (ApiRoute route : all) {
      routes.addHttpHandler(
          route.method(),
          ROOT + route.path(),
          context -> answer(route, context, services),
          route.role());
    }
    String document = OpenApi.write(all);
    routes.get(
        ROOT + "/openapi.json",
        context -> context.result(document).contentType("application/json"),
        Role.VIEWER);
    routes.get("/api", context -> ApiPage.show(context, services, all), Role.VIEWER);
    routes.get("/api/problems", context -> ProblemsPage.show(context, services), Role.ANYONE);
  }

  private void answer(ApiRoute route, Context context, Services services) {
    ApiCall call = new ApiCall(route, context);
    call.checkParameters();
    ChainHead head = services.ledger().head();
    context.header(ENTRIES, String.valueOf(head.count()));
    if (!route.ofLedger()) {
      send(route.handler().handle(call), context);
      return;
    }
    String tag = "W/\"" + head.count() + "-" + head.hash().substring(0, 16) + "-1\"";
    context.header("ETag", tag);
    if (isKnown(context, tag)) {
      context.status(304);
      return;
    }
    String address = context.path() + "?" + context.queryString();
    Optional<ApiAnswer> kept = cache.find(address, head.hash());
    ApiAnswer answer = kept.isPresent() ? kept.get() : route.handler().handle(call);
    if (kept.isEmpty()) {
      cache.keep(address, head.hash(), answer);
    }
    send(answer, context);
  }

  private static boolean isKnown(Context context, String tag) {
    String known = context.header("If-None-Match");
    if (known == null) {
      return false;
    }
    for (String one : known.split(",", 50)) {
      String bare = one.strip();
      if (bare.equals("*") || bare.replaceFirst("^W/", "").equals(tag.substring(2))) {
        return true;
      }
    }
    return false;
  }

  private static void send(ApiAnswer answer, Context context) {
    context.status(answer.status());
    answer.headers().forEach(context::header);
    context.result(answer.body()).contentType(answer.mediaType());
  }
}
