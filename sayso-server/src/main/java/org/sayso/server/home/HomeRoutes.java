package org.sayso.server.home;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.ledger.query.PageRequest;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.page.Frame;
import org.sayso.server.story.StoryLine;
import org.sayso.server.view.ClaimView;

/** The first page. */
public final class HomeRoutes implements Routes {
  private static final PageRequest NEWEST = new PageRequest(0, 6);
  private static final int CLAIMS = 5;

  @Override
  public void register(RoutesConfig routes, Services services) {
    routes.get("/", context -> home(context, services));
  }

  private static void home(Context context, Services services) {
    Frame frame = Frame.of(context, services, "Who says what, on whose word");
    Ledger ledger = services.ledger();
    LedgerFilter disputed = LedgerFilter.ofStanding(Standing.DISPUTED.word()).atMost(CLAIMS);
    List<ClaimView> claims = new ArrayList<>();
    ledger.queries().claims(disputed, line -> claims.add(ClaimView.parse(line)));
    services
        .templates()
        .show(
            context,
            "home",
            new HomePage(
                frame.withTwin("/api/v1/stories"),
                ledger.pages().stories(NEWEST).map(StoryLine::parse).rows(),
                claims,
                ledger.pages().standings()));
  }
}
