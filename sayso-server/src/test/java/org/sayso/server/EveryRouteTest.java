package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.server.GuardedServer.Browser;
import org.sayso.server.access.AccessStore;
import org.sayso.server.access.Role;

/**
 * What holds for every address of the server, whoever adds it: it is taken from the server itself.
 */
class EveryRouteTest {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /** Whoever may read may send a text to be looked at, since nothing is kept of it. */
  private static final Set<String> STORES_NOTHING =
      Set.of("/api/v1/match", "/api/v1/read", "/read", "/sign-in", "/sign-out");

  @TempDir static Path folder;
  private static GuardedServer server;
  private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);

  @BeforeAll
  static void start() {
    server = GuardedServer.asking(folder);
    try (AccessStore store = AccessStore.open(folder)) {
      for (Role role : Role.OF_ACCOUNTS) {
        TOKENS.put(role, store.addToken(role.word(), "test", role, Instant.EPOCH));
      }
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Role needed(ServedRoute route) {
    return route.roles().stream()
        .filter(Role.class::isInstance)
        .map(Role.class::cast)
        .findFirst()
        .orElse(READING.contains(route.method()) ? Role.VIEWER : Role.EDITOR);
  }

  /** An address that fits the pattern. */
  private static String at(ServedRoute route) {
    return route.path().replaceAll("[{<][^}>]*[}>]", "x");
  }

  private static boolean forPrograms(ServedRoute route) {
    return route.path().startsWith("/api/") || route.path().equals("/metrics");
  }

  private static HttpResponse<String> ask(Browser browser, ServedRoute route, String... headers) {
    return browser.send(
        browser
            .request(at(route), headers)
            .method(route.method(), HttpRequest.BodyPublishers.ofString("")));
  }

  @Test
  void everyRoleGetsInWhereItMayAndNowhereElse() {
    List<String> wrong = new ArrayList<>();
    for (ServedRoute route : server.server.routes()) {
      for (Role role : Role.OF_ACCOUNTS) {
        HttpResponse<String> answer =
            ask(server.browser(), route, "Authorization", "Bearer " + TOKENS.get(role));
        // A name and a password that are missing are no matter of roles.
        boolean refused =
            answer.statusCode() == 403
                || answer.statusCode() == 401 && !route.path().equals("/sign-in");
        if (refused == role.covers(needed(route))) {
          wrong.add(role + " at " + route + ": " + answer.statusCode());
        }
        if (answer.statusCode() >= 500) {
          wrong.add("a fault at " + route + " for " + role);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(server.server.routes()).hasSizeGreaterThan(25);
  }

  @Test
  void aStrangerSeesNothingButTheDoor() {
    List<String> wrong = new ArrayList<>();
    for (ServedRoute route : server.server.routes()) {
      if (needed(route) != Role.ANYONE) {
        HttpResponse<String> answer = ask(server.browser(), route);
        boolean sent =
            answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").startsWith("/sign-in")
                && answer.body().length() < 20;
        if (forPrograms(route) ? answer.statusCode() != 401 : !sent) {
          wrong.add(route + ": " + answer.statusCode());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatAnyoneMaySeeIsKnownByName() {
    assertThat(server.server.routes())
        .filteredOn(route -> needed(route) == Role.ANYONE)
        .extracting(ServedRoute::path)
        .containsOnly(
            "/sign-in",
            "/sign-out",
            "/static/{hash}/{name}",
            "/health/live",
            "/health/ready",
            "/api/problems",
            // What people published is for everybody.
            "/findings",
            "/finding/{case}",
            "/findings.rss",
            "/findings.atom");
  }

  @Test
  void whatChangesSomethingNeedsAnEditor() {
    assertThat(server.server.routes())
        .filteredOn(route -> !READING.contains(route.method()))
        .filteredOn(route -> !STORES_NOTHING.contains(route.path()))
        .isNotEmpty()
        .allSatisfy(
            route -> assertThat(needed(route).covers(Role.EDITOR)).as("%s", route).isTrue());
  }

  @Test
  void noFormIsTakenWithoutItsTokenOrFromElsewhere() {
    List<String> wrong = new ArrayList<>();
    Map<String, String> cookies = server.signedIn(Role.ADMIN).cookies();
    for (ServedRoute route : server.server.routes()) {
      if (!READING.contains(route.method())) {
        Browser without = server.browser();
        without.cookies().putAll(cookies);
        Browser foreign = server.browser();
        foreign.cookies().putAll(cookies);
        if (ask(without, route).statusCode() != 403
            || ask(foreign, route, "Origin", "https://evil.example").statusCode() != 403
            || ask(foreign, route, "Sec-Fetch-Site", "cross-site").statusCode() != 403) {
          wrong.add(route.toString());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(server.ledger.head().count()).isZero();
  }

  @Test
  void everyAnswerCarriesTheHeadersThatKeepOthersOut() {
    for (ServedRoute route : server.server.routes()) {
      HttpResponse<String> answer =
          ask(server.browser(), route, "Authorization", "Bearer " + TOKENS.get(Role.VIEWER));
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as("%s", route)
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void everyAddressRefusesAHostThatIsNotThisServer() {
    for (ServedRoute route : server.server.routes()) {
      String answer =
          server.raw(
              route.method() + " " + at(route) + " HTTP/1.1",
              "Host: rebound.example",
              "Content-Length: 0",
              "Connection: close");
      assertThat(answer).as("%s", route).startsWith("HTTP/1.1 421");
    }
  }

  @Test
  void methodsThatAnAddressDoesNotTakeAreRefused() {
    for (ServedRoute route : server.server.routes()) {
      HttpResponse<String> answer =
          ask(
              server.browser(),
              new ServedRoute("DELETE", route.path(), Set.of()),
              "Authorization",
              "Bearer " + TOKENS.get(Role.ADMIN));
      assertThat(answer.statusCode()).as("%s", route).isEqualTo(405);
    }
  }

  @Test
  void whatWasTypedIsThereAgainAfterTheSignInHadEnded() {
    for (ServedRoute route : server.server.routes()) {
      if (route.method().equals("POST")
          && !forPrograms(route)
          && !STORES_NOTHING.contains(route.path())) {
        Browser browser = server.signedIn(Role.EDITOR);
        String token = browser.token(browser.get("/sign-in").body());
        server.clock.pass(java.time.Duration.ofHours(13));
        HttpResponse<String> late =
            browser.post(
                at(route),
                Map.of("token", token, "note", "half an hour's <work> & \"more\""),
                "Origin",
                browser.own());
        assertThat(late.statusCode()).as("%s", route).isEqualTo(303);
        String signIn = late.headers().firstValue("Location").orElse("");
        assertThat(signIn).as("%s", route).startsWith("/sign-in?held=");
        HttpResponse<String> in = browser.signIn(signIn, "editor", GuardedServer.PASSWORD);
        String held = in.headers().firstValue("Location").orElse("");
        String page = browser.get(held).body();
        assertThat(page)
            .as("%s", route)
            .contains("half an hour's &lt;work&gt; &amp; ", "action=\"" + at(route) + "\"");
        Browser other = server.signedIn(Role.VIEWER);
        assertThat(other.get(held).body()).doesNotContain("half an hour's", "&lt;work");
      }
    }
  }
}
