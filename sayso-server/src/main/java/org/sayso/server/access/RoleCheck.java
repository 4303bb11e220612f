package org.sayso.server.access;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.server.Services;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.failure.FailureType;

/**
 * The one place where roles are enforced and forms are checked. A route says which {@link Role} it
 * needs when it is registered; one that says nothing needs VIEWER to read and EDITOR to do anything
 * else.
 */
final class RoleCheck {
  /** What a program is asked for. */
  static final String CHALLENGE = "Bearer realm=\"sayso\"";

  private final Access access;
  private final Services services;

  RoleCheck(Access access, Services services) {
    this.access = access;
    this.services = services;
  }

  void check(Context context) {
    Visitor visitor = Visitor.of(context);
    Role needed = needed(context);
    if (!visitor.may(needed)) {
      refuse(context, visitor, needed);
    } else if (!Methods.onlyReads(context)) {
      checkForm(context, visitor);
    }
  }

  static Role needed(Context context) {
    return context.routeRoles().stream()
        .filter(Role.class::isInstance)
        .map(Role.class::cast)
        .findFirst()
        .orElse(Methods.onlyReads(context) ? Role.VIEWER : Role.EDITOR);
  }

  private void refuse(Context context, Visitor visitor, Role needed) {
    if (visitor.way() != Visitor.Way.STRANGER) {
      throw new FailureException(
          Failure.of(
              FailureType.ROLE_NEEDED,
              "This needs the role "
                  + needed.word()
                  + "; "
                  + visitor.name()
                  + " is "
                  + visitor.role().word()
                  + " here."));
    }
    if (isForPrograms(context)) {
      throw new FailureException(
          Failure.of(
                  FailureType.SIGN_IN_NEEDED,
                  "Send a token in the header Authorization: Bearer …; `sayso token add` makes one.")
              .with("WWW-Authenticate", CHALLENGE));
    }
    context.redirect(
        Methods.onlyReads(context)
            ? "/sign-in?next=" + encode(context.path() + query(context))
            : hold(context),
        HttpStatus.SEE_OTHER);
    context.skipRemainingHandlers();
  }

  /** A form that was sent too late is kept for the person whose sign-in it was. */
  private String hold(Context context) {
    String cookie = access.cookies().session(context);
    Optional<Session> ended = access.store().flatMap(store -> store.session(cookie));
    if (ended.isEmpty() || !access.formToken().fits(sentToken(context), context)) {
      return "/sign-in";
    }
    return access
        .held()
        .hold(ended.get().account().name(), context.path() + query(context), typed(context))
        .map(id -> "/sign-in?held=" + id)
        .orElse("/sign-in");
  }

  private void checkForm(Context context, Visitor visitor) {
    if (visitor.way() == Visitor.Way.TOKEN) {
      return;
    }
    boolean own = isFromOwnPage(context);
    if (isForPrograms(context)) {
      // A browser says where a request comes from, which was checked; what says nothing is no
      // browser.
      if (own || visitor.way() == Visitor.Way.LOCAL && !saysWhence(context)) {
        return;
      }
    }
    if (access.formToken().fits(sentToken(context), context)) {
      return;
    }
    if (own && !isForPrograms(context) && needed(context) != Role.ANYONE) {
      resend(context);
      return;
    }
    throw new FailureException(
        Failure.of(
            FailureType.FORM_OUTDATED,
            "The form is older than your sign-in or than the server. Go back, load the page again and send it again."));
  }

  /** Shows what was typed, to be sent again: the form is older than the sign-in or the server. */
  private void resend(Context context) {
    context.status(FailureType.FORM_OUTDATED.status());
    ResendPage.show(context, services, context.path() + query(context), typed(context));
    context.skipRemainingHandlers();
  }

  private static boolean saysWhence(Context context) {
    return context.header("Origin") != null || context.header("Sec-Fetch-Site") != null;
  }

  /** The doorkeeper has turned away whatever says that it comes from elsewhere. */
  private static boolean isFromOwnPage(Context context) {
    return context.header("Origin") != null
        || "same-origin".equals(context.header("Sec-Fetch-Site"));
  }

  private static boolean isForPrograms(Context context) {
    return context.path().startsWith("/api/") || context.path().equals("/metrics");
  }

  private static String sentToken(Context context) {
    String header = context.header(FormToken.HEADER);
    if (header != null) {
      return header;
    }
    boolean form = context.isFormUrlencoded() || context.isMultipartFormData();
    return form ? Optional.ofNullable(context.formParam(FormToken.FIELD)).orElse("") : "";
  }

  private static Map<String, List<String>> typed(Context context) {
    Map<String, List<String>> fields = new LinkedHashMap<>(context.formParamMap());
    fields.remove(FormToken.FIELD);
    return fields;
  }

  private static String query(Context context) {
    String query = context.queryString();
    return query == null || query.isEmpty() ? "" : "?" + query;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
