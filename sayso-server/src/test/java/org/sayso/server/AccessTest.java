package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.SaysoException;
import org.sayso.server.GuardedServer.Browser;
import org.sayso.server.access.AccessConfig;
import org.sayso.server.access.AccessStore;
import org.sayso.server.access.Role;

/** Who gets in, and who does not. */
class AccessTest {
  @TempDir Path folder;

  @Test
  void anAddressThatOthersReachNeedsAccounts() {
    AccessConfig access = AccessConfig.in(folder);
    try (Ledger ledger = Ledger.open(new StoreLocation.Directory(folder))) {
      ServerConfig config = new ServerConfig("0.0.0.0", 0, ServerLimits.DEFAULT, access);
      assertThatThrownBy(() -> SaysoServer.start(config, ledger, report -> null))
          .isInstanceOf(SaysoException.class)
          .hasMessageContaining("sayso user add NAME --role viewer|editor|admin");
    }
  }

  @Test
  void aServerBehindAProxyNeedsAccountsOnLoopbackToo() {
    AccessConfig access =
        new AccessConfig(folder, Optional.of("https://desk.example.org"), false, 20);
    try (Ledger ledger = Ledger.open(new StoreLocation.Directory(folder))) {
      ServerConfig config = new ServerConfig("127.0.0.1", 0, ServerLimits.DEFAULT, access);
      assertThatThrownBy(() -> SaysoServer.start(config, ledger, report -> null))
          .isInstanceOf(SaysoException.class)
          .hasMessageContaining("https://desk.example.org");
    }
  }

  @Test
  void onLoopbackNobodySignsIn() {
    try (GuardedServer server = GuardedServer.open(folder)) {
      assertThat(server.browser().get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aStrangerIsSentToSignInAndThenToWhereTheWayLed() {
    try (GuardedServer server = GuardedServer.asking(folder)) {
      Browser browser = server.browser();
      HttpResponse<String> asked = browser.get("/stories?page=1");
      assertThat(asked.statusCode()).isEqualTo(303);
      String signIn = asked.headers().firstValue("Location").orElse("");
      assertThat(signIn).isEqualTo("/sign-in?next=%2Fstories%3Fpage%3D1");
      HttpResponse<String> in = browser.signIn(signIn, "viewer", GuardedServer.PASSWORD);
      assertThat(in.statusCode()).isEqualTo(303);
      assertThat(in.headers().firstValue("Location")).contains("/stories?page=1");
      assertThat(browser.get("/stories").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example", "/\\evil.example", "https://evil.example", "\\\\evil.example",
        "javascript:alert(1)", "/%0d%0aSet-Cookie:x=1", "/sign-out", " /x"
      })
  void afterSigningInNobodyIsSentElsewhere(String next) {
    try (GuardedServer server = GuardedServer.asking(folder)) {
      Browser browser = server.browser();
      HttpResponse<String> in =
          browser.signIn(
              "/sign-in?next="
                  + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8),
              "viewer",
              GuardedServer.PASSWORD);
      assertThat(in.headers().firstValue("Location").orElse(""))
          .matches(at -> at.equals("/") || at.equals("/%0d%0aSet-Cookie:x=1"));
    }
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOtherSites() {
    try (GuardedServer server = GuardedServer.asking(folder)) {
      Browser browser = server.browser();
      HttpResponse<String> in = browser.signIn("admin", GuardedServer.PASSWORD);
      assertThat(in.headers().allValues("Set-Cookie"))
          .anySatisfy(
              cookie ->
                  assertThat(cookie)
                      .startsWith("sayso=")
                      .contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }
  }

  @Test
  void aSignInEndsByItselfBySigningOutAndByAnotherPassword() {
    try (GuardedServer server = GuardedServer.asking(folder)) {
      Browser idle = server.signedIn(Role.VIEWER);
      server.clock.pass(Duration.ofMinutes(119));
      assertThat(idle.get("/").statusCode()).isEqualTo(200);
      server.clock.pass(Duration.ofMinutes(119));
      assertThat(idle.get("/").statusCode()).isEqualTo(200);
      server.clock.pass(Duration.ofMinutes(121));
      assertThat(idle.get("/").statusCode()).isEqualTo(303);

      Browser busy = server.signedIn(Role.VIEWER);
      for (int hour = 0; hour < 11; hour++) {
        server.clock.pass(Duration.ofHours(1));
        assertThat(busy.get("/").statusCode()).isEqualTo(200);
      }
      server.clock.pass(Duration.ofHours(1));
      assertThat(busy.get("/").statusCode()).isEqualTo(303);

      Browser out = server.signedIn(Role.VIEWER);
      Map<String, String> before = Map.copyOf(out.cookies());
      String token = out.token(out.get("/sign-in").body());
      assertThat(out.post("/sign-out", Map.of("token", token), "Origin", out.own()).statusCode())
          .isEqualTo(303);
      out.cookies().putAll(before);
      assertThat(out.get("/").statusCode()).isEqualTo(303);

      Browser changed = server.signedIn(Role.VIEWER);
      try (AccessStore store = AccessStore.open(folder)) {
        store.changePassword("viewer", "");
      }
      assertThat(changed.get("/").statusCode()).isEqualTo(303);
    }
  }

  @Test
  void anAccountThatIsRemovedIsOutAtOnceAndAnotherRoleCountsAtOnce() {
    try (GuardedServer server = GuardedServer.asking(folder)) {
      Browser viewer = server.signedIn(Role.VIEWER);
      Browser editor = server.signedIn(Role.EDITOR);
      try (AccessStore store = AccessStore.open(folder)) {
        store.remove("viewer");
        store.changeRole("editor", Role.VIEWER);
      }
      assertThat(viewer.get("/").statusCode()).isEqualTo(303);
      assertThat(editor.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void guessingOfPasswordsGetsSlowerAndTellsNothing() {
    try (GuardedServer server = GuardedServer.asking(folder)) {
      Browser browser = server.browser();
      String wrong = browser.signIn("admin", "not the password").body();
      assertThat(wrong).contains("Name and password do not belong together");
      assertThat(browser.signIn("nobody", "not the password").body())
          .contains("Name and password do not belong together");
      for (int i = 0; i < 4; i++) {
        assertThat(browser.signIn("admin", "wrong " + i).statusCode()).isEqualTo(401);
      }
      HttpResponse<String> tooMany = browser.signIn("admin", GuardedServer.PASSWORD);
      assertThat(tooMany.statusCode()).isEqualTo(429);
      assertThat(tooMany.headers().firstValue("Retry-After")).isPresent();
      server.clock.pass(Duration.ofSeconds(2));
      assertThat(browser.signIn("admin", GuardedServer.PASSWORD).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void programsSignInByTokenAndTheTokenCanBeRevoked() {
    String token;
    String id;
    try (AccessStore store = AccessStore.open(folder)) {
      store.add(new org.sayso.server.access.Account("robot", Role.EDITOR), "no password");
      token = store.addToken("robot", "nightly", Role.VIEWER, Instant.EPOCH);
      id = store.tokens().get(0).id();
    }
    try (GuardedServer server = GuardedServer.asking(folder)) {
      Browser program = server.browser();
      assertThat(program.get("/stories", "Authorization", "Bearer " + token).statusCode())
          .isEqualTo(200);
      assertThat(program.get("/stories", "Authorization", "Bearer " + token + "x").statusCode())
          .isEqualTo(401);
      assertThat(program.get("/stories", "Authorization", "Basic abc").statusCode()).isEqualTo(401);
      try (AccessStore store = AccessStore.open(folder)) {
        assertThat(store.tokens().get(0).used()).isPresent();
        store.revokeToken(id);
      }
      HttpResponse<String> revoked = program.get("/stories", "Authorization", "Bearer " + token);
      assertThat(revoked.statusCode()).isEqualTo(401);
      assertThat(revoked.headers().firstValue("WWW-Authenticate"))
          .contains("Bearer realm=\"sayso\"");
    }
  }

  @Test
  void requestsOfOneClientAreLimited() {
    try (GuardedServer server = GuardedServer.askingSlowly(folder, 1)) {
      Browser browser = server.browser();
      int taken = 0;
      HttpResponse<String> answer = browser.get("/sign-in");
      while (answer.statusCode() == 200 && taken < 100) {
        taken++;
        answer = browser.get("/sign-in");
      }
      assertThat(taken).isEqualTo(10);
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValue("Retry-After")).contains("1");
      server.clock.pass(Duration.ofSeconds(1));
      assertThat(browser.get("/sign-in").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8710",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "127.evil.example",
        "192.168.1.7",
        "localhost@evil.example",
        "localhost:8710:evil",
        "0.0.0.0",
        ""
      })
  void onLoopbackOtherHostsInTheAddressAreRefused(String host) {
    try (GuardedServer server = GuardedServer.open(folder)) {
      assertThat(server.raw("GET / HTTP/1.1", "Host: " + host, "Connection: close"))
          .matches("(?s)HTTP/1.1 4(21|00) .*");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "LOCALHOST:9000", "127.0.0.1:8710", "[::1]:8710", "127.0.0.2"})
  void namesThatOnlyThisMachineHasAreTaken(String host) {
    try (GuardedServer server = GuardedServer.open(folder)) {
      assertThat(server.raw("GET / HTTP/1.1", "Host: " + host, "Connection: close"))
          .startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void anOpenServerBehindAnUntoldProxyAnswersNobody() {
    try (GuardedServer server = GuardedServer.open(folder)) {
      HttpResponse<String> answer = server.browser().get("/", "X-Forwarded-For", "203.0.113.9");
      assertThat(answer.statusCode()).isEqualTo(421);
      assertThat(answer.body()).contains("--public-url");
    }
  }

  @Test
  void otherSitesCanLinkButNeitherFrameNorLoadNorSend() {
    try (GuardedServer server = GuardedServer.open(folder)) {
      Browser browser = server.browser();
      assertThat(
              browser
                  .get(
                      "/stories",
                      "Sec-Fetch-Site",
                      "cross-site",
                      "Sec-Fetch-Mode",
                      "navigate",
                      "Sec-Fetch-Dest",
                      "document")
                  .statusCode())
          .isEqualTo(200);
      assertThat(
              browser
                  .get(
                      "/stories",
                      "Sec-Fetch-Site",
                      "cross-site",
                      "Sec-Fetch-Mode",
                      "navigate",
                      "Sec-Fetch-Dest",
                      "iframe")
                  .statusCode())
          .isEqualTo(403);
      assertThat(
              browser
                  .get("/stories", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors")
                  .statusCode())
          .isEqualTo(403);
      for (String origin : new String[] {"https://evil.example", "null", "http://127.0.0.1:1"}) {
        assertThat(browser.post("/sign-out", Map.of(), "Origin", origin).statusCode())
            .as(origin)
            .isEqualTo(403);
      }
      assertThat(browser.post("/sign-out", Map.of(), "Sec-Fetch-Site", "same-site").statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void aFormWithoutItsTokenIsNotTaken() {
    try (GuardedServer server = GuardedServer.open(folder)) {
      Browser browser = server.browser();
      assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
      assertThat(browser.post("/sign-out", Map.of("token", "made-up")).statusCode()).isEqualTo(403);
      String token = browser.token(browser.get("/sign-in").body());
      assertThat(browser.post("/sign-out", Map.of("token", token)).statusCode()).isEqualTo(303);
      Browser other = server.browser();
      other.get("/sign-in");
      assertThat(other.post("/sign-out", Map.of("token", token)).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedBeforeItIsSent() {
    try (GuardedServer server = GuardedServer.open(folder)) {
      assertThat(
              server.raw(
                  "POST /sign-out HTTP/1.1",
                  "Host: localhost",
                  "Content-Type: multipart/form-data; boundary=x",
                  "Content-Length: 104857600"))
          .startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void aBodyThatDoesNotSayHowLongItIsIsReadToTheLimitOnly() {
    try (GuardedServer server = GuardedServer.open(folder)) {
      Browser browser = server.browser();
      HttpResponse<String> answer;
      try {
        answer =
            browser.send(
                browser
                    .request("/sign-out", "Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(100L << 20))));
      } catch (java.io.UncheckedIOException cutOff) {
        // The server hung up in the middle of it, which is as good.
        return;
      }
      assertThat(answer.statusCode()).isEqualTo(413);
    }
  }

  /** So many letters without keeping them. */
  private static final class Endless extends java.io.InputStream {
    private long left;

    Endless(long bytes) {
      left = bytes;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }
  }
}
