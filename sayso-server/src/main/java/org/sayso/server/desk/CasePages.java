package org.sayso.server.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.desk.CaseOutcome;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.publish.jsonld.ClaimReviewWriter;
import org.sayso.publish.jsonld.Publisher;
import org.sayso.publish.view.ClaimView;
import org.sayso.publish.view.FilteredLedger;
import org.sayso.publish.view.StatementView;
import org.sayso.server.Services;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.page.Address;
import org.sayso.server.page.Frame;

/** Makes the pages of cases. */
final class CasePages {
  private static final int CITABLE = 40;

  private final Services services;

  CasePages(Services services) {
    this.services = services;
  }

  /** The case that a request names. */
  CaseState state(Context context) {
    String id = context.pathParam("case");
    return services
        .ledger()
        .desk()
        .state(id)
        .orElseThrow(() -> new FailureException(Failure.missing("There is no case " + id + ".")));
  }

  void show(Context context, CaseState state, CasePage.Sent sent, HttpStatus status) {
    context.status(status);
    context.header("Cache-Control", "no-store");
    Frame frame =
        Frame.of(context, services, "Case: " + brief(state.opening().claim()))
            .withTwin("/api/v1/cases/" + state.id());
    Optional<ClaimView> claim = claim(state);
    Instant now = services.clock().instant();
    CasePage.About about =
        new CasePage.About(
            Editor.of(context),
            claim.map(CasePages::citable).orElse(List.of()),
            services.ledger().verdicts().rows(),
            review(context, state, claim, now),
            services.config().limits().requestBytes(),
            services.stamper().isPresent(),
            now);
    services.templates().show(context, "case", new CasePage(frame, state, claim, about, sent));
  }

  private static String brief(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  /** The claim that a case is on. */
  Optional<ClaimView> claim(CaseState state) {
    return services
        .ledger()
        .queries()
        .claimAt(state.opening().statement())
        .flatMap(id -> services.ledger().queries().claim(id).stream().findFirst())
        .map(ClaimView::parse);
  }

  private static List<CasePage.Citable> citable(ClaimView claim) {
    return claim.statements().stream().limit(CITABLE).map(CasePages::citable).toList();
  }

  private static CasePage.Citable citable(StatementView statement) {
    return new CasePage.Citable(
        statement.place().toString(),
        statement.words(),
        statement.speaker().filter(name -> !name.isBlank()).orElse("somebody")
            + " "
            + statement.stance()
            + statement.outlet().map(outlet -> ", " + outlet).orElse(""),
        Address.report(statement.place().report(), statement.place().span()));
  }

  /** Who publishes. */
  Publisher publisher(Context context) {
    return new Publisher(
        Optional.empty(),
        Optional.of(services.config().access().publicUrl().orElse("http://" + context.host())));
  }

  /** What readers get, or would get if the finding that stands were published now. */
  private String review(Context context, CaseState state, Optional<ClaimView> claim, Instant now) {
    CaseOutcome outcome = state.outcome();
    if (outcome.finding().isEmpty()) {
      return "";
    }
    CaseOutcome.Finding finding = outcome.finding().get();
    CaseOutcome published =
        new CaseOutcome(
            outcome.finding(),
            Optional.of(
                new CaseOutcome.Publication(
                    finding,
                    outcome.publication().map(CaseOutcome.Publication::first).orElse(now),
                    now,
                    finding.by(),
                    finding.entry())),
            Optional.empty(),
            outcome.closed());
    return reviewed(
        context,
        new CaseState(state.id(), state.opening(), state.work(), published, state.history()),
        claim);
  }

  /** The published finding as JSON-LD; empty if there is none. */
  String reviewed(Context context, CaseState state, Optional<ClaimView> claim) {
    return new ClaimReviewWriter(
            new FilteredLedger(services.ledger(), LedgerFilter.ALL, services.clock().instant()),
            publisher(context))
        .document(state, claim)
        .orElse("");
  }
}
