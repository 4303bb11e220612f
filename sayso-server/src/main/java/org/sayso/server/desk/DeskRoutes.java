package org.sayso.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.ClaimPointer;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.access.Role;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.page.Frame;

/** The desk and its cases. */
public final class DeskRoutes implements Routes {
  @Override
  public void register(RoutesConfig routes, Services services) {
    CasePages pages = new CasePages(services);
    CaseActs acts = new CaseActs(services, pages);
    routes.get("/desk", context -> desk(context, services));
    routes.post("/desk/open", context -> open(context, services), Role.EDITOR);
    routes.get(
        "/case/{case}",
        context ->
            pages.show(
                context,
                pages.state(context),
                new CasePage.Sent(done(context), Typed.NOTHING, ""),
                HttpStatus.OK));
    for (String form : CaseForms.NAMES) {
      routes.post("/case/{case}/" + form, context -> acts.act(context, form), Role.EDITOR);
    }
    routes.post("/case/{case}/evidence", acts::attach, Role.EDITOR);
    routes.post("/case/{case}/stamp", context -> acts.stamp(context), Role.EDITOR);
    routes.get("/case/{case}/evidence/{hash}", acts::download);
    routes.get("/case/{case}/evidence/{hash}/stamp/{number}", acts::downloadStamp);
    new CorrectionRoutes().register(routes, services);
    new FindingRoutes().register(routes, services);
  }

  private static void desk(Context context, Services services) {
    boolean all = context.queryParam("all") != null;
    Instant now = services.clock().instant();
    Frame frame = Frame.of(context, services, "Desk").withTwin("/api/v1/cases");
    services
        .templates()
        .show(context, "desk", DeskPage.of(frame, services.ledger().desk().cases(), all, now));
  }

  private static void open(Context context, Services services) {
    String id = CaseForms.text(context, "claim");
    List<String> found = services.ledger().queries().claim(id);
    if (found.size() != 1) {
      throw new FailureException(Failure.missing("There is no claim " + id + "."));
    }
    ClaimPointer pointer = ClaimPointer.of(found.get(0));
    CaseState state =
        services
            .ledger()
            .desk()
            .open(
                pointer.statement(),
                pointer.claim(),
                CaseForms.text(context, "why"),
                Editor.sent(context),
                services.clock().instant());
    context.redirect("/case/" + state.id() + "?done=" + state.last(), HttpStatus.SEE_OTHER);
  }

  /** What a page says after it was sent to by a form. */
  static Notice done(Context context) {
    String entry = context.queryParam("done");
    return entry != null && entry.matches("[0-9]{1,18}")
        ? new Notice(false, "Entered as entry " + entry + " of the ledger.", List.of())
        : Notice.NONE;
  }
}
