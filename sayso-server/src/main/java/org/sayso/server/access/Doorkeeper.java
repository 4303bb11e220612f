package org.sayso.server.access;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.failure.FailureType;

/**
 * Looks at every request before its address matters: is it meant for this server, does it come from
 * where it may, is it not too large, not one too many, and who sends it.
 */
final class Doorkeeper {
  private static final Duration SEEN_STEP = Duration.ofMinutes(1);
  private static final List<String> OF_PROXIES =
      List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via");

  private final Access access;
  private final long mostBytes;

  Doorkeeper(Access access, long mostBytes) {
    this.access = access;
    this.mostBytes = mostBytes;
  }

  void admit(Context context) {
    SecurityHeaders.set(context, access.policy());
    checkHost(context);
    checkSite(context);
    checkSize(context);
    access.rates().ifPresent(rates -> checkRate(rates, context));
    visitor(context).enter(context);
    access.formToken().attach(context);
  }

  private void checkHost(Context context) {
    String host = Optional.ofNullable(context.header("Host")).orElse("");
    if (!access.policy().hosts(host)) {
      throw new FailureException(
          Failure.of(
              FailureType.WRONG_HOST,
              "This server does not answer to the name in the address. Use the address that it printed at its start;"
                  + " if it is reached by another name, start it with --public-url."));
    }
    if (!access.asksToSignIn()) {
      for (String header : OF_PROXIES) {
        if (context.header(header) != null) {
          throw new FailureException(
              Failure.of(
                  FailureType.WRONG_HOST,
                  "A proxy sent this request ("
                      + header
                      + "), and this server was started for its own machine only. Start it with --public-url and"
                      + " the address that others use."));
        }
      }
    }
  }

  /** Other sites may link to pages; they may not load, frame or send anything. */
  private void checkSite(Context context) {
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean reads = Methods.onlyReads(context);
    boolean foreignSite =
        site != null
            && !site.equals("same-origin")
            && !site.equals("none")
            && !(reads && opens(context));
    boolean foreignOrigin =
        !reads
            && origin != null
            && !access
                .policy()
                .isOwnOrigin(origin, Optional.ofNullable(context.header("Host")).orElse(""));
    if (foreignSite || foreignOrigin) {
      throw new FailureException(
          Failure.of(
              FailureType.FOREIGN_PAGE,
              "A page of another site asked your browser to do this. Nothing was done."));
    }
  }

  /** Whether somebody follows a link, so that the answer is a page of its own. */
  private static boolean opens(Context context) {
    String mode = context.header("Sec-Fetch-Mode");
    String destination = context.header("Sec-Fetch-Dest");
    return "navigate".equals(mode) && (destination == null || destination.equals("document"));
  }

  private void checkSize(Context context) {
    if (context.req().getContentLengthLong() > mostBytes) {
      // Whoever sends that much is not listened to any longer.
      context.header("Connection", "close");
      throw new FailureException(
          Failure.of(
              FailureType.TOO_LARGE,
              "That is larger than the server takes, which is "
                  + mostBytes / (1 << 20)
                  + " MB. Send it in parts; a large evidence file can be attached with `sayso case evidence`"
                  + " where the ledger is."));
    }
  }

  private void checkRate(RateLimiter rates, Context context) {
    rates
        .take(ClientAddress.of(context, access.policy()))
        .ifPresent(
            wait -> {
              throw new FailureException(
                  Failure.of(
                          FailureType.TOO_MANY_REQUESTS,
                          "Your machine sends more requests than one may. Wait a little.")
                      .with("Retry-After", String.valueOf(Math.max(1, wait.toSeconds()))));
            });
  }

  private Visitor visitor(Context context) {
    if (access.store().isEmpty()) {
      return Visitor.LOCAL;
    }
    AccessStore store = access.store().get();
    Instant now = access.clock().instant();
    String authorization = context.header("Authorization");
    if (authorization != null) {
      return token(store, authorization, now);
    }
    String cookie = access.cookies().session(context);
    if (cookie.isEmpty()) {
      return Visitor.STRANGER;
    }
    Optional<Session> session = store.session(cookie).filter(found -> found.livesAt(now));
    if (session.isEmpty()) {
      return Visitor.STRANGER;
    }
    if (session.get().seen().plus(SEEN_STEP).isBefore(now)) {
      store.sessionSeen(cookie, now);
    }
    Account account = session.get().account();
    return new Visitor(account.name(), account.role(), Visitor.Way.SESSION);
  }

  private static Visitor token(AccessStore store, String authorization, Instant now) {
    String value =
        authorization.regionMatches(true, 0, "Bearer ", 0, 7)
            ? authorization.substring(7).strip()
            : "";
    ApiToken token =
        store
            .token(value)
            .orElseThrow(
                () ->
                    new FailureException(
                        Failure.of(
                                FailureType.SIGN_IN_NEEDED,
                                "The token in the Authorization header is not known, or was revoked.")
                            .with("WWW-Authenticate", RoleCheck.CHALLENGE)));
    if (token.used().isEmpty() || token.used().get().plus(Duration.ofHours(1)).isBefore(now)) {
      store.tokenUsed(value, now);
    }
    return new Visitor(token.account(), token.role(), Visitor.Way.TOKEN);
  }
}
