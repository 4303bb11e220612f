package org.sayso.server.api;

import java.util.List;
import org.sayso.ledger.json.LedgerJson;
import org.sayso.server.Services;

/** Statements: of somebody, with certain words, or all. */
final class StatementEndpoints {
  private static final Parameter NAME =
      Parameter.query("name", Schema.text("Whose, in any of the person's spellings."), "Verhane");
  private static final Parameter ACTOR =
      Parameter.path("name", "The actor's name.", "Ilsa Verhane");
  private static final Parameter WORDS =
      Parameter.query("words", Schema.text("Words that the statement has, all of them."), "cable");

  private final Services services;

  StatementEndpoints(Services services) {
    this.services = services;
  }

  List<ApiRoute> all() {
    return List.of(
        ApiRoute.list(
            "/statements",
            "statements",
            "Statements, newest first.",
            List.of(
                Filters.SINCE,
                Filters.UNTIL,
                Filters.SPEAKER,
                Filters.OUTLET,
                Filters.STANCE,
                Filters.CLAIM,
                Filters.REPORT,
                ApiList.LIMIT,
                ApiList.AFTER),
            Schema.ref("Statement"),
            call ->
                ApiList.of(
                    call,
                    services
                        .ledger()
                        .lists()
                        .statements(
                            Filters.ofStatements(call), ApiList.after(call), ApiList.limit(call)))),
        ApiRoute.list(
            "/who",
            "who",
            "What somebody said, newest first.",
            List.of(NAME, ApiList.LIMIT),
            Schema.ref("Statement"),
            call -> who(call, NAME)),
        ApiRoute.list(
            "/actors/{name}",
            "actor",
            "What an actor said, newest first.",
            List.of(ACTOR, ApiList.LIMIT),
            Schema.ref("Statement"),
            call -> who(call, ACTOR)),
        ApiRoute.list(
            "/search",
            "search",
            "The statements that have all these words, best first.",
            List.of(WORDS, ApiList.LIMIT),
            Schema.ref("Statement"),
            this::search));
  }

  private ApiAnswer who(ApiCall call, Parameter name) {
    return ApiList.of(
        call,
        services.ledger().queries().who(call.needed(name), ApiList.limit(call)).stream()
            .map(LedgerJson::write)
            .toList());
  }

  private ApiAnswer search(ApiCall call) {
    return ApiList.of(
        call,
        services.ledger().queries().search(call.needed(WORDS), ApiList.limit(call)).stream()
            .map(LedgerJson::write)
            .toList());
  }
}
