package org.sayso.server.claim;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.ledger.query.PageRequest;
import org.sayso.ledger.query.Slice;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;
import org.sayso.server.page.Question;
import org.sayso.server.view.ClaimView;

/** The list of claims, and the rules by which standing is computed. */
public final class ClaimListRoutes implements Routes {
  @Override
  public void register(RoutesConfig routes, Services services) {
    routes.get("/claims", context -> claims(context, services));
    routes.get(
        "/rules",
        context ->
            services
                .templates()
                .show(
                    context,
                    "rules",
                    new RulesPage(Frame.of(context, services, "How standing is computed"))));
  }

  private static void claims(Context context, Services services) {
    ClaimsPage.Asked asked =
        new ClaimsPage.Asked(
            Question.word(context, "standing"),
            Question.word(context, "flag"),
            Question.words(context, "speaker"),
            Question.words(context, "outlet"));
    PageRequest page = Leaf.requested(context, services);
    LedgerFilter filter =
        new LedgerFilter(
            Optional.empty(),
            Optional.empty(),
            some(asked.speaker()),
            some(asked.outlet()),
            Optional.empty(),
            some(asked.standing()),
            some(asked.flag()),
            Optional.empty(),
            page.from() + page.limit() + 1);
    List<String> found = new ArrayList<>();
    services.ledger().queries().claims(filter, found::add);
    int from = Math.min(page.from(), found.size());
    int to = Math.min(found.size(), from + page.limit());
    Slice<ClaimView> slice =
        new Slice<>(found.subList(from, to), from, to < found.size()).map(ClaimView::parse);
    Frame frame =
        Frame.of(context, services, "Claims")
            .withTwin(
                "/api/v1/claims" + Question.kept(context, "standing", "flag", "speaker", "outlet"));
    services
        .templates()
        .show(context, "claims", new ClaimsPage(frame, slice, Leaf.of(context, slice), asked));
  }

  private static Optional<String> some(String asked) {
    return asked.isEmpty() ? Optional.empty() : Optional.of(asked);
  }
}
