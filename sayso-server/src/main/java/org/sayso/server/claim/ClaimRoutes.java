package org.sayso.server.claim;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.Optional;
import org.sayso.ledger.act.Act;
import org.sayso.ledger.act.Decision;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.access.Role;
import org.sayso.server.access.Visitor;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.page.Address;
import org.sayso.server.shelf.Shelf;

/** One claim, and what people decide about it. */
public final class ClaimRoutes implements Routes {
  private static final int LATEST = 50;

  private final Shelf shelf;

  public ClaimRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public void register(RoutesConfig routes, Services services) {
    ClaimPages pages = new ClaimPages(services, shelf);
    routes.get(
        "/claim/{id}", context -> services.templates().show(context, "claim", pages.page(context)));
    routes.post("/claim/{id}/match", context -> match(context, services), Role.EDITOR);
    routes.post("/claim/{id}/undo", context -> undo(context, services), Role.EDITOR);
  }

  private static void match(Context context, Services services) {
    StatementPlace one = place(context, "one");
    StatementPlace other = place(context, "other");
    String answer = Optional.ofNullable(context.formParam("answer")).orElse("");
    switch (answer) {
      case "same" -> decide(context, services, new Decision.JoinStatements(one, other), one);
      case "different" -> decide(context, services, new Decision.PartStatements(one, other), one);
      case "unsure" ->
          context.redirect(
              Address.claim(context.pathParam("id"))
                  + "?later="
                  + Address.part(other.toString())
                  + "#matches",
              HttpStatus.SEE_OTHER);
      default ->
          throw new FailureException(
              Failure.wrong("An answer is same, unsure or different, not \"" + answer + "\"."));
    }
  }

  private static StatementPlace place(Context context, String field) {
    String written = Optional.ofNullable(context.formParam(field)).orElse("");
    try {
      return StatementPlace.parse(written);
    } catch (IllegalArgumentException e) {
      throw new FailureException(
          Failure.wrong("\"" + written + "\" in the field " + field + " names no statement."));
    }
  }

  private static void decide(
      Context context, Services services, Decision decision, StatementPlace own) {
    String by = Visitor.of(context).name();
    Instant now = services.clock().instant();
    services.ledger().decide(new Act(decision, by, ""), now);
    long entry =
        services.ledger().pages().decisions(LATEST).stream()
            .flatMap(kept -> Decided.of(kept).stream())
            .filter(kept -> kept.act().decision().equals(decision) && kept.act().by().equals(by))
            .mapToLong(Decided::entry)
            .findFirst()
            .orElse(0);
    context.redirect(
        after(context, services, own) + "?decided=" + entry + "#matches", HttpStatus.SEE_OTHER);
  }

  private static void undo(Context context, Services services) {
    String number = Optional.ofNullable(context.formParam("entry")).orElse("");
    Decided decided =
        services.ledger().pages().decisions(LATEST).stream()
            .flatMap(kept -> Decided.of(kept).stream())
            .filter(kept -> String.valueOf(kept.entry()).equals(number))
            .findFirst()
            .orElseThrow(
                () ->
                    new FailureException(
                        Failure.wrong(
                            "There is no decision to take back of the number " + number)));
    Decision.TakeBack back = decided.back();
    services
        .ledger()
        .decide(
            new Act(back, Visitor.of(context).name(), "taken back"), services.clock().instant());
    context.redirect(after(context, services, back.one()) + "#matches", HttpStatus.SEE_OTHER);
  }

  /** The claim's address after a decision, which may have changed its id. */
  private static String after(Context context, Services services, StatementPlace own) {
    return services
        .ledger()
        .queries()
        .claimAt(own)
        .map(Address::claim)
        .orElseGet(() -> Address.claim(context.pathParam("id")));
  }
}
