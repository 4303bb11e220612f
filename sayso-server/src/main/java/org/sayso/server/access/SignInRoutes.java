package org.sayso.server.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.page.Frame;

/** Signing in and out. */
final class SignInRoutes implements Routes {
  private static final int LONGEST_NAME = 200;

  private final Access access;

  SignInRoutes(Access access) {
    this.access = access;
  }

  @Override
  public void register(RoutesConfig routes, Services services) {
    routes.get("/sign-in", context -> show(context, services, "", "", HttpStatus.OK), Role.ANYONE);
    routes.post("/sign-in", context -> signIn(context, services), Role.ANYONE);
    routes.post("/sign-out", this::signOut, Role.ANYONE);
    routes.get("/sign-in/held", context -> resend(context, services), Role.VIEWER);
  }

  private void show(
      Context context, Services services, String name, String wrong, HttpStatus status) {
    context.status(status);
    context.header("Cache-Control", "no-store");
    Frame frame = Frame.of(context, services, "Sign in");
    services
        .templates()
        .show(context, "signin", new SignInPage(frame, next(context), held(context), name, wrong));
  }

  private void signIn(Context context, Services services) {
    AccessStore store =
        access
            .store()
            .orElseThrow(
                () -> new FailureException(Failure.missing("This server asks nobody to sign in.")));
    String name = Optional.ofNullable(context.formParam("name")).orElse("").strip();
    String password = Optional.ofNullable(context.formParam("password")).orElse("");
    String client = ClientAddress.of(context, access.policy());
    String key = Account.key(name.length() > LONGEST_NAME ? "" : name);
    Optional<Duration> wait = access.throttle().waitFor(key, client);
    if (wait.isPresent()) {
      context.header("Retry-After", String.valueOf(wait.get().toSeconds() + 1));
      show(
          context,
          services,
          name,
          "Too many tries. Wait " + words(wait.get()) + " before the next one.",
          HttpStatus.TOO_MANY_REQUESTS);
      return;
    }
    Optional<Account> account = store.account(key);
    Optional<String> hash = store.passwordHash(key);
    if (account.isEmpty() || hash.isEmpty()) {
      access.hasher().matchNobody(password);
      refuse(context, services, name, key, client);
    } else if (!access.hasher().matches(password, hash.get())) {
      refuse(context, services, name, key, client);
    } else {
      access.throttle().succeeded(key, client);
      begin(context, store, account.get());
    }
  }

  private void refuse(Context context, Services services, String name, String key, String client) {
    access.throttle().failed(key, client);
    show(
        context,
        services,
        name,
        "Name and password do not belong together.",
        HttpStatus.UNAUTHORIZED);
  }

  private void begin(Context context, AccessStore store, Account account) {
    String before = access.cookies().session(context);
    if (!before.isEmpty()) {
      store.endSession(before);
    }
    access.cookies().begin(context, store.beginSession(account, access.clock().instant()));
    String held = held(context);
    context.redirect(
        access.held().find(held, account.name()).isPresent()
            ? "/sign-in/held?held=" + URLEncoder.encode(held, StandardCharsets.UTF_8)
            : next(context),
        HttpStatus.SEE_OTHER);
  }

  private void signOut(Context context) {
    String cookie = access.cookies().session(context);
    access.store().ifPresent(store -> store.endSession(cookie));
    access.cookies().end(context);
    context.header("Clear-Site-Data", "\"cache\"");
    context.redirect("/sign-in", HttpStatus.SEE_OTHER);
  }

  private void resend(Context context, Services services) {
    HeldForms.Held held =
        access
            .held()
            .find(held(context), Visitor.of(context).name())
            .orElseThrow(
                () ->
                    new FailureException(
                        Failure.missing(
                            "The form is not kept any more; it is kept for half an hour.")));
    context.header("Cache-Control", "no-store");
    ResendPage.show(context, services, held.path(), held.fields());
  }

  private static String held(Context context) {
    String held = parameter(context, "held");
    return held.matches("[A-Za-z0-9_-]{43}") ? held : "";
  }

  /** Only a path of this server: never another server's address. */
  private static String next(Context context) {
    String next = parameter(context, "next");
    return next.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,2000}") && !next.startsWith("/sign-")
        ? next
        : "/";
  }

  private static String parameter(Context context, String name) {
    String query = context.queryParam(name);
    if (query != null) {
      return query;
    }
    return context.isFormUrlencoded()
        ? Optional.ofNullable(context.formParam(name)).orElse("")
        : "";
  }

  private static String words(Duration wait) {
    long seconds = wait.toSeconds() + 1;
    return seconds < 90 ? seconds + " seconds" : seconds / 60 + 1 + " minutes";
  }
}
