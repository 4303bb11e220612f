package org.sayso.server.api;

import java.util.ArrayList;
import java.util.List;
import org.sayso.server.Services;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.failure.FailureType;

/** Claims, and which report has what from where. */
final class ClaimEndpoints {
  private static final Parameter ID =
      Parameter.path("claim", "The claim's id, or its beginning.", "");
  private static final Parameter OF =
      Parameter.query("of", Schema.text("Only of this report or story."), "");

  private final Services services;

  ClaimEndpoints(Services services) {
    this.services = services;
  }

  List<ApiRoute> all() {
    return List.of(
        ApiRoute.list(
            "/claims",
            "claims",
            "Claims, where they stand, and on how many independent origins they rest, newest first.",
            List.of(
                Filters.SINCE,
                Filters.UNTIL,
                Filters.SPEAKER,
                Filters.OUTLET,
                Filters.STANCE,
                Filters.STANDING,
                Filters.FLAG,
                Filters.STORY,
                ApiList.LIMIT,
                ApiList.AFTER),
            Schema.ref("Claim"),
            this::claims),
        ApiRoute.one(
            "/claims/{claim}",
            "claim",
            "One claim: who says what about it, since when, on what.",
            List.of(ID),
            Schema.ref("Claim"),
            this::claim),
        ApiRoute.list(
            "/chain",
            "chain",
            "Which reports have something from where: copies, credits, embedded posts.",
            List.of(OF),
            Schema.ref("Edge"),
            this::chain));
  }

  private ApiAnswer claims(ApiCall call) {
    return ApiList.of(
        call, services.ledger().lists().claims(Filters.ofClaims(call), ApiList.after(call)));
  }

  private ApiAnswer claim(ApiCall call) {
    String id = call.needed(ID);
    List<String> found = services.ledger().queries().claim(id);
    if (found.size() == 1) {
      return ApiAnswer.json(found.get(0));
    }
    throw new FailureException(
        found.isEmpty()
            ? Failure.missing("No claim has the id " + id + ".")
            : Failure.of(
                FailureType.AMBIGUOUS_ID,
                "The ids of several claims begin with " + id + "; give more of it."));
  }

  private ApiAnswer chain(ApiCall call) {
    List<String> edges = new ArrayList<>();
    services.ledger().queries().chain(call.text(OF), edges::add);
    return ApiList.of(call, edges);
  }
}
