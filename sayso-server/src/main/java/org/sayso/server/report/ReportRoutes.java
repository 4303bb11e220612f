package org.sayso.server.report;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.Ledger;
import org.sayso.model.Reading;
import org.sayso.model.TextSpan;
import org.sayso.model.json.JsonCursor;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.page.Address;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Question;
import org.sayso.server.page.Words;
import org.sayso.server.shelf.Shelf;

/** One report of the ledger. */
public final class ReportRoutes implements Routes {
  private static final int TITLE = 80;
  private static final int ENTRIES = 50;

  private final Shelf shelf;

  public ReportRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public void register(RoutesConfig routes, Services services) {
    routes.get("/report/{id}", context -> report(context, services));
  }

  private void report(Context context, Services services) {
    String id = Address.text(context.pathParam("id"));
    Ledger ledger = services.ledger();
    Reading reading =
        shelf
            .reading(ledger, id)
            .orElseThrow(
                () -> new FailureException(Failure.missing("No report has the id " + id + ".")));
    String title = ReportHead.of(reading.report()).title();
    Frame frame =
        Frame.of(context, services, Words.shorten(title, TITLE))
            .withTwin("/api/v1/reports/" + Address.part(id));
    services
        .templates()
        .show(
            context,
            "report",
            ReportPages.page(
                context,
                frame,
                reading,
                here(context),
                ledger.pages().claimsIn(id),
                Optional.of(kept(ledger, id))));
  }

  private static ReportPage.Kept kept(Ledger ledger, String id) {
    Optional<JsonCursor> story = ledger.pages().storyOf(id).map(JsonCursor::parse);
    return new ReportPage.Kept(
        story.map(found -> found.field("title").text()).orElse(""),
        story.map(found -> Address.story(found.field("story").text())).orElse(""),
        ledger.queries().entriesAbout(id).stream().limit(ENTRIES).toList());
  }

  private static Optional<TextSpan> here(Context context) {
    String at = Question.words(context, "at");
    if (at.isEmpty()) {
      return Optional.empty();
    }
    if (!at.matches("[0-9]{1,9}-[0-9]{1,9}")) {
      throw new FailureException(Failure.wrong("\"" + at + "\" is not START-END."));
    }
    List<Integer> ends = List.of(at.split("-")).stream().map(Integer::valueOf).toList();
    return ends.get(0) < ends.get(1)
        ? Optional.of(TextSpan.of(ends.get(0), ends.get(1)))
        : Optional.empty();
  }
}
