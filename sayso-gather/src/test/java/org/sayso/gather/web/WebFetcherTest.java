package org.sayso.gather.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.gather.input.GatherLimits;
import org.sayso.model.Outcome;

class WebFetcherTest {
  private static final Instant NOW = Instant.parse("2025-04-08T10:00:00Z");

  private HttpServer server;
  private ExecutorService threads;
  private final CountDownLatch never = new CountDownLatch(1);

  @BeforeEach
  void start() throws IOException {
    threads = Executors.newCachedThreadPool();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/robots.txt",
        exchange -> answer(exchange, 200, "text/plain", "User-agent: *\nDisallow: /closed\n"));
    server.createContext(
        "/page", exchange -> answer(exchange, 200, "text/html; charset=\"utf-8\"", "<p>hello</p>"));
    server.createContext("/closed", exchange -> answer(exchange, 200, "text/html", "secret"));
    server.createContext("/gone", exchange -> answer(exchange, 410, "text/html", "gone"));
    server.createContext(
        "/large", exchange -> answer(exchange, 200, "text/html", "x".repeat(10_000)));
    server.createContext("/round", exchange -> move(exchange, "/round"));
    server.createContext("/moved", exchange -> move(exchange, "/page"));
    server.createContext("/slow", this::hang);
    server.start();
  }

  @AfterEach
  void stop() {
    never.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void move(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  /** Sends the head and one byte, and then nothing. */
  private void hang(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 1_000);
    exchange.getResponseBody().write('x');
    exchange.getResponseBody().flush();
    try {
      never.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private WebFetcher fetcher(Duration patience) {
    FetchPolicy policy = new FetchPolicy("Sayso/test", patience, Duration.ZERO, 3, 10, true);
    GatherLimits limits = new GatherLimits(5_000, 1_000, 100, 10_000);
    return WebFetcher.create(policy, limits, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  private String codeOf(String path, Duration patience) {
    Outcome<Fetched> outcome = fetcher(patience).fetch(at(path));
    return outcome instanceof Outcome.Skipped<Fetched> skipped ? skipped.reason().code() : "done";
  }

  @Test
  void aPageComesWithItsCharsetAndItsLastAddress() {
    Outcome<Fetched> outcome = fetcher(Duration.ofSeconds(20)).fetch(at("/moved"));
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    Fetched fetched = ((Outcome.Done<Fetched>) outcome).value();
    assertThat(fetched.address()).endsWith("/page");
    assertThat(fetched.charset()).isEqualTo("utf-8");
    assertThat(fetched.type()).isEqualTo("text/html");
    assertThat(fetched.taken()).isEqualTo(NOW);
    assertThat(new String(fetched.bytes().bytes(), StandardCharsets.UTF_8))
        .isEqualTo("<p>hello</p>");
  }

  @ParameterizedTest
  @CsvSource({"/closed/page, robots-txt", "/gone, http-status", "/round, too-many-redirects"})
  void whatCannotBeHadSaysWhy(String path, String code) {
    assertThat(codeOf(path, Duration.ofSeconds(20))).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "404, check the address",
    "410, check the address",
    "403, save the page",
    "429, --pause",
    "503, later"
  })
  void aStatusSaysWhatToDo(int status, String remedy) {
    assertThat(StatusWords.of(status)).contains(" " + status).contains(remedy);
  }

  @Test
  void aHostThatDoesNotAnswerIsNotSaidToForbid() {
    Outcome<Fetched> outcome =
        fetcher(Duration.ofSeconds(20)).fetch(URI.create("http://localhost:1/page"));
    assertThat(outcome).isInstanceOf(Outcome.Skipped.class);
    assertThat(((Outcome.Skipped<Fetched>) outcome).reason().code()).isEqualTo("not-reachable");
    assertThat(((Outcome.Skipped<Fetched>) outcome).reason().message())
        .contains("localhost")
        .doesNotContain("robots");
  }

  @Test
  void aSlowServerIsGivenUp() {
    assertThat(codeOf("/slow", Duration.ofMillis(400))).isEqualTo("too-slow");
  }

  @Test
  void aLargePageIsNotReadToItsEnd() {
    Outcome<Fetched> outcome = fetcher(Duration.ofSeconds(20)).fetch(at("/large"));
    assertThat(((Outcome.Done<Fetched>) outcome).value().bytes().overLimit()).isTrue();
  }

  @Test
  void privateAddressesAreRefusedUnlessAllowed() {
    WebFetcher strict =
        WebFetcher.create(
            FetchPolicy.DEFAULT, GatherLimits.DEFAULT, Clock.fixed(NOW, ZoneOffset.UTC));
    Outcome<Fetched> outcome = strict.fetch(at("/page"));
    assertThat(((Outcome.Skipped<Fetched>) outcome).reason().code()).isEqualTo("private-address");
    Outcome<Fetched> file = strict.fetch(URI.create("file:///etc/passwd"));
    assertThat(((Outcome.Skipped<Fetched>) file).reason().code()).isEqualTo("bad-address");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, false",
    "10.1.2.3, false",
    "172.20.0.1, false",
    "192.168.1.1, false",
    "169.254.169.254, false",
    "100.64.0.1, false",
    "0.0.0.0, false",
    "224.0.0.1, false",
    "::1, false",
    "fd00::1, false",
    "fe80::1, false",
    "93.184.215.14, true",
    "2606:2800:21f::1, true"
  })
  void addressesOfPrivateNetworksAreKnown(String address, boolean open)
      throws UnknownHostException {
    assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isEqualTo(open);
  }
}
