package org.sayso.server.api;

import io.javalin.http.HandlerType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.ledger.desk.ActResult;
import org.sayso.ledger.desk.CaseAct;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.Deed;
import org.sayso.ledger.desk.DeskJson;
import org.sayso.ledger.evidence.EvidenceFile;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.TextSpan;
import org.sayso.model.json.JsonCursor;
import org.sayso.server.Services;
import org.sayso.server.access.Role;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.failure.FailureType;

/** Cases: people's work on claims. */
final class DeskEndpoints {
  private static final Parameter ID = Parameter.path("case", "The case's id.", "");
  private static final Parameter SEEN =
      Parameter.query("seen", Schema.whole("The last entry of the case that you saw.", 1), "1");
  private static final Parameter NAME =
      Parameter.query("name", Schema.text("What the file is called."), "footage.mp4");
  private static final Parameter DESCRIPTION =
      Parameter.query("description", Schema.text("What the file shows."), "");
  private static final Parameter FROM =
      Parameter.query("from", Schema.text("Where the file was had from."), "");
  private static final Parameter BY =
      Parameter.query(
          "by",
          Schema.text("Who does it; only where nobody signs in, else it is the account."),
          "");
  private static final Schema OPENING =
      Schema.object(
          "A case to open.",
          Schema.field("claim", Schema.text("The claim's id, or its beginning.")),
          Schema.optional("why", Schema.text("What the case is for.")),
          Schema.optional("by", Schema.text("Who opens it, where nobody signs in.")));
  private static final Schema DEED =
      Schema.object(
          "What is done in a case. Each kind has its fields; docs/api.md lists them.",
          Schema.field("deed", Schema.words("What.", DeedBody.WORDS)),
          Schema.field("seen", Schema.whole("The last entry of the case that you saw.", 1)),
          Schema.optional("by", Schema.text("Who does it, where nobody signs in.")));

  private final Services services;

  DeskEndpoints(Services services) {
    this.services = services;
  }

  List<ApiRoute> all() {
    int most = (int) Math.min(Integer.MAX_VALUE - 8, services.config().limits().requestBytes());
    return List.of(
        ApiRoute.list(
                "/cases",
                "cases",
                "Cases, the one that changed last first.",
                List.of(ApiList.LIMIT),
                Schema.ref("Case"),
                this::cases)
            .always(),
        ApiRoute.one(
                "/cases/{case}",
                "case",
                "One case with all that was done in it.",
                List.of(ID),
                Schema.ref("Case"),
                call -> ApiAnswer.json(json(state(call))))
            .always(),
        ApiRoute.post(
            "/cases",
            "openCase",
            "Opens a case on a claim.",
            Role.EDITOR,
            List.of(),
            ApiBody.json(OPENING),
            201,
            Schema.ref("Case"),
            this::open),
        ApiRoute.post(
            "/cases/{case}/deeds",
            "act",
            "Does something in a case, unless somebody else was quicker.",
            Role.EDITOR,
            List.of(ID),
            ApiBody.json(DEED),
            201,
            Schema.ref("Case"),
            this::act),
        new ApiRoute(
            HandlerType.POST,
            "/cases/{case}/evidence",
            "attach",
            "Attaches a file to a case; it is kept byte for byte under its SHA-256.",
            Role.EDITOR,
            List.of(ID, SEEN, NAME, DESCRIPTION, FROM, BY),
            Optional.of(
                new ApiBody(
                    List.of("application/octet-stream"), Schema.text("The file's bytes."), most)),
            Map.of(ApiAnswer.JSON, Schema.ref("Case")),
            201,
            false,
            this::attach));
  }

  private ApiAnswer cases(ApiCall call) {
    return ApiList.of(
        call,
        services.ledger().desk().cases().stream()
            .limit(ApiList.limit(call))
            .map(this::json)
            .toList());
  }

  private String json(CaseState state) {
    return DeskJson.write(state, services.clock().instant());
  }

  private CaseState state(ApiCall call) {
    String id = call.needed(ID);
    return services
        .ledger()
        .desk()
        .state(id)
        .orElseThrow(() -> new FailureException(Failure.missing("No case has the id " + id + ".")));
  }

  private ApiAnswer open(ApiCall call) {
    record Opening(String claim, String why, Optional<String> by) {}
    Opening opening =
        call.body(
            at ->
                new Opening(
                    at.field("claim").text(),
                    at.field("why").optionalText().orElse(""),
                    at.field("by").optionalText()));
    List<String> found = services.ledger().queries().claim(opening.claim());
    if (found.size() != 1) {
      throw new FailureException(
          found.isEmpty()
              ? Failure.missing("No claim has the id " + opening.claim() + ".")
              : Failure.of(
                  FailureType.AMBIGUOUS_ID,
                  "The ids of several claims begin with " + opening.claim() + "."));
    }
    JsonCursor claim = JsonCursor.parse(found.get(0));
    JsonCursor first = claim.field("statements").items(item -> item).get(0);
    StatementPlace place =
        new StatementPlace(
            first.field("report").text(),
            TextSpan.of(
                first.field("span").field("start").wholeNumber(),
                first.field("span").field("end").wholeNumber()));
    CaseState state =
        services
            .ledger()
            .desk()
            .open(
                place,
                claim.field("text").text(),
                opening.why(),
                Names.of(call.visitor(), opening.by()),
                services.clock().instant());
    return ApiAnswer.created(json(state), ApiRoutes.ROOT + "/cases/" + state.id());
  }

  private ApiAnswer act(ApiCall call) {
    CaseState state = state(call);
    CaseAct act =
        call.body(
            at ->
                new CaseAct(
                    state.id(),
                    Names.of(call.visitor(), at.field("by").optionalText()),
                    at.field("seen").wholeNumber(),
                    DeedBody.read(at, state, services.ledger())));
    return enter(act, services.clock().instant());
  }

  private ApiAnswer attach(ApiCall call) {
    call.bodyType();
    CaseState state = state(call);
    int seen =
        call.value(SEEN, Integer::valueOf)
            .orElseThrow(() -> ApiCall.wrong("seen is missing: " + SEEN.description()));
    String name = call.needed(NAME);
    EvidenceFile file =
        services
            .ledger()
            .evidence()
            .put(name, call.stream(), services.config().limits().requestBytes());
    Deed deed =
        new Deed.Attach(file, call.text(DESCRIPTION).orElse(""), call.text(FROM).orElse(""));
    String by = Names.of(call.visitor(), call.text(BY));
    return enter(new CaseAct(state.id(), by, seen, deed), services.clock().instant());
  }

  private ApiAnswer enter(CaseAct act, Instant now) {
    ActResult result = services.ledger().desk().act(act, now);
    if (result instanceof ActResult.Kept kept) {
      return ApiAnswer.created(json(kept.state()), ApiRoutes.ROOT + "/cases/" + act.caseId());
    }
    ActResult.Stale stale = (ActResult.Stale) result;
    throw new FailureException(
        Failure.of(
            FailureType.CHANGED_MEANWHILE,
            "The case went on since entry "
                + act.seen()
                + ": "
                + String.join(
                    "; ",
                    stale.since().stream()
                        .limit(5)
                        .map(event -> event.by() + " " + event.what())
                        .toList())
                + ". Nothing was entered. Look at it again and send it with seen "
                + stale.state().last()
                + "."));
  }
}
