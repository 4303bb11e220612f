package org.sayso.server.api;

import java.time.Instant;
import java.util.List;
import org.sayso.ledger.act.Act;
import org.sayso.ledger.act.Decision;
import org.sayso.ledger.entry.ChainHead;
import org.sayso.ledger.query.DecisionCheck;
import org.sayso.model.json.JsonText;
import org.sayso.server.Services;
import org.sayso.server.access.Role;

/** The chain of entries, and what people decide. */
final class LedgerEndpoints {
  private static final Schema DECISION =
      Schema.object(
          "What somebody decided.",
          Schema.field("decide", Schema.words("What.", Decision.WORDS)),
          Schema.field("one", Schema.text("A report's id, or a place REPORT@START-END.")),
          Schema.optional(
              "other",
              Schema.text(
                  "A report's id, a place, a stance, a name, words or START-END, or a standing.")),
          Schema.optional("note", Schema.text("Why.")),
          Schema.optional(
              "by",
              Schema.text("Who decides; only where nobody signs in, else it is the account.")));

  private final Services services;

  LedgerEndpoints(Services services) {
    this.services = services;
  }

  List<ApiRoute> all() {
    return List.of(
        ApiRoute.one(
            "/entries/head",
            "head",
            "Up to where the ledger is.",
            List.of(),
            Schema.ref("Head"),
            call -> ApiAnswer.json(head())),
        ApiRoute.post(
            "/decisions",
            "decide",
            "Enters a decision; it stands above what the machine made out, and survives a better reading.",
            Role.EDITOR,
            List.of(),
            ApiBody.json(DECISION),
            201,
            Schema.ref("Head"),
            this::decide));
  }

  private ApiAnswer decide(ApiCall call) {
    DecisionCheck check = new DecisionCheck(services.ledger().queries());
    Act act =
        call.body(
            at ->
                new Act(
                    check.parse(
                        at.field("decide").text(),
                        at.field("one").text(),
                        at.field("other").optionalText().orElse("")),
                    Names.of(call.visitor(), at.field("by").optionalText()),
                    at.field("note").optionalText().orElse("")));
    Instant now = services.clock().instant();
    services.ledger().decide(act, now);
    return ApiAnswer.created(head(), ApiRoutes.ROOT + "/entries/head");
  }

  private String head() {
    ChainHead head = services.ledger().head();
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeNumberField("entries", head.count());
          json.writeStringField("hash", head.hash());
          json.writeEndObject();
        });
  }
}
