package org.sayso.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.act.Act;
import org.sayso.ledger.act.Decision;
import org.sayso.ledger.desk.ClaimPointer;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.ledger.query.DecisionCheck;
import org.sayso.ledger.query.LedgerQueries;
import org.sayso.publish.view.ClaimView;
import org.sayso.publish.view.ReportView;
import org.sayso.publish.view.StatementView;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.access.Role;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.page.Address;
import org.sayso.server.page.Frame;

/** Corrections of what the machine made out, by the words that they are about. */
final class CorrectionRoutes implements Routes {
  private static final int AROUND = 300;
  private static final int DECISIONS = 10_000;

  @Override
  public void register(RoutesConfig routes, Services services) {
    routes.get(
        "/correct",
        context ->
            show(
                context,
                services,
                place(context.queryParam("at")),
                new CorrectionPage.Sent(DeskRoutes.done(context), Typed.NOTHING),
                HttpStatus.OK));
    routes.post("/correct", context -> correct(context, services), Role.EDITOR);
  }

  private static StatementPlace place(@Nullable String at) {
    try {
      return StatementPlace.parse(at == null ? "" : at);
    } catch (IllegalArgumentException e) {
      throw new FailureException(
          Failure.wrong(
              "The address does not say which words are to be corrected: ?at=REPORT@START-END."));
    }
  }

  private static void show(
      Context context,
      Services services,
      StatementPlace place,
      CorrectionPage.Sent sent,
      HttpStatus status) {
    LedgerQueries queries = services.ledger().queries();
    ReportView report =
        queries
            .reading(place.report())
            .map(ReportView::of)
            .filter(found -> place.span().end() <= found.text().length())
            .orElseThrow(
                () ->
                    new FailureException(Failure.missing("There are no words at " + place + ".")));
    Optional<CorrectionPage.Found> found = found(queries, place);
    StatementPlace at = found.map(one -> one.statement().place()).orElse(place);
    context.status(status);
    context.header("Cache-Control", "no-store");
    services
        .templates()
        .show(
            context,
            "correct",
            new CorrectionPage(
                Frame.of(context, services, "Correct a statement"),
                at.toString(),
                found,
                new CorrectionPage.Around(
                    report.before(at.span(), AROUND),
                    at.span().in(report.text()),
                    report.after(at.span(), AROUND),
                    Address.report(at.report(), at.span())),
                Editor.of(context),
                sent));
  }

  private static Optional<CorrectionPage.Found> found(LedgerQueries queries, StatementPlace place) {
    Optional<ClaimView> claim =
        queries
            .claimAt(place)
            .flatMap(id -> queries.claim(id).stream().findFirst())
            .map(ClaimView::parse);
    if (claim.isEmpty()) {
      return Optional.empty();
    }
    Map<StatementPlace, StatementView> statements = new LinkedHashMap<>();
    claim.get().statements().forEach(one -> statements.putIfAbsent(one.place(), one));
    return place
        .nearest(statements.keySet())
        .flatMap(nearest -> Optional.ofNullable(statements.get(nearest)))
        .map(statement -> new CorrectionPage.Found(statement, claim.get()));
  }

  private static void correct(Context context, Services services) {
    StatementPlace place = place(context.formParam("one"));
    String what = CaseForms.text(context, "what");
    Typed typed = Typed.of(what, context);
    if (typed.isResumed()) {
      CorrectionPage.Sent resumed = new CorrectionPage.Sent(Notice.RESUMED, typed);
      show(context, services, place, resumed, HttpStatus.OK);
      return;
    }
    try {
      String by = Editor.sent(context);
      LedgerQueries queries = services.ledger().queries();
      Decision decision =
          new DecisionCheck(queries)
              .parse(
                  what, place.toString(), other(what, CaseForms.text(context, "other"), queries));
      String note = CaseForms.text(context, "note").strip();
      if (decision instanceof Decision.JoinStatements join) {
        takeBackParting(join, by, services);
      }
      services.ledger().decide(new Act(decision, by, note), services.clock().instant());
      StatementPlace now =
          decision instanceof Decision.CorrectSpan moved
              ? new StatementPlace(place.report(), moved.span())
              : place;
      context.redirect(
          Correction.address(now) + "&done=" + services.ledger().head().count(),
          HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      show(
          context,
          services,
          place,
          new CorrectionPage.Sent(Notice.wrong(String.valueOf(e.getMessage())), typed),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /** Whoever merges a statement with a claim from which it was split takes the splitting back. */
  private static void takeBackParting(Decision.JoinStatements join, String by, Services services) {
    LedgerQueries queries = services.ledger().queries();
    Optional<String> claim = queries.claimAt(join.other());
    for (StatementPlace other :
        Parted.from(join.one(), services.ledger().pages().decisions(DECISIONS))) {
      if (claim.isPresent() && queries.claimAt(other).equals(claim)) {
        services
            .ledger()
            .decide(
                new Act(new Decision.TakeBack(join.one(), other), by, "merged with it"),
                services.clock().instant());
      }
    }
  }

  /** Of a claim that is named by its id or address, the statement that it begins with. */
  private static String other(String what, String other, LedgerQueries queries) {
    if (!what.equals("join-statements") || other.contains("@")) {
      return other;
    }
    String id = other.strip().replaceAll(".*/claim/", "");
    List<String> found = queries.claim(id);
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "there is no claim \"" + id + "\"; copy the address of its page");
    }
    return ClaimPointer.of(found.get(0)).statement().toString();
  }
}
