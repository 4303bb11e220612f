package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.evidence.EvidenceFile;
import org.sayso.server.access.Role;

/** Whatever happens to a form on its way, nothing that somebody typed is lost. */
class FormsThatGoWrongTest {
  private static final String WORK = "Half an hour's work,\nwith <brackets> & \"quotes\".";

  @TempDir Path folder;
  private GuardedServer server;
  private DeskHands ada;
  private String address;

  @BeforeEach
  void openACase() {
    server = GuardedServer.asking(folder);
    server.ledger.add(DemoReadings.all(), Instant.parse("2025-05-13T09:00:00Z"));
    ada = new DeskHands(server.signedIn(Role.EDITOR), "editor");
    address = ada.open(DeskHands.claimId(server, 2));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private CaseState state() {
    return server.ledger.desk().cases().get(0);
  }

  private List<EvidenceFile> files() {
    return state().work().evidence().stream().map(kept -> kept.file()).toList();
  }

  @Test
  void aSignInThatEndsInTheMiddleOfAFormLosesNothing() {
    String action = address + "/find";
    Document page = ada.page(address);
    String cite = page.select("input[name=cite]").attr("value");
    Map<String, String> typed =
        ada.filled(page, action, Map.of("verdict", "half true", "summary", WORK, "cite", cite));
    server.clock.pass(Duration.ofHours(13));

    HttpResponse<String> late = ada.browser().post(action, typed, "Origin", ada.browser().own());
    assertThat(DeskHands.at(late)).startsWith("/sign-in?held=");
    assertThat(state().outcome().finding()).isEmpty();
    HttpResponse<String> in =
        ada.browser().signIn(DeskHands.at(late), "editor", GuardedServer.PASSWORD);
    Document again = ada.page(DeskHands.at(in));
    assertThat(again.select("dd.typed").eachText())
        .anyMatch(text -> text.startsWith("Half an hour's"));

    Document form = Jsoup.parse(ada.send(again, action, Map.of("resume", "1")).body());
    assertThat(DeskHands.standing(form, action, "summary")).containsExactly(WORK);
    assertThat(DeskHands.standing(form, action, "verdict")).containsExactly("half true");
    assertThat(DeskHands.standing(form, action, "cite")).containsExactly(cite);
    assertThat(form.select("details[open] form[action=" + action + "]")).hasSize(1);

    HttpResponse<String> sent = ada.send(again, action, Map.of());
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    assertThat(state().outcome().finding().orElseThrow().summary()).isEqualTo(WORK);
  }

  @Test
  void aFileThatWasSentTooLateIsAskedForAgainAndTheRestStands() {
    String action = address + "/evidence";
    Map<String, String> typed =
        ada.filled(ada.page(address), action, Map.of("description", WORK, "from", "a reader"));
    server.clock.pass(Duration.ofHours(13));
    HttpResponse<String> late = ada.upload(action, typed, "quay.jpg", new byte[] {1, 2, 3});
    HttpResponse<String> in =
        ada.browser().signIn(DeskHands.at(late), "editor", GuardedServer.PASSWORD);
    Document again = ada.page(DeskHands.at(in));
    HttpResponse<String> sent = ada.send(again, action, Map.of());
    assertThat(sent.statusCode()).isEqualTo(422);
    Document form = Jsoup.parse(sent.body());
    assertThat(form.select("[role=alert]").text()).contains("choose a file");
    assertThat(DeskHands.standing(form, action, "description")).containsExactly(WORK);
    assertThat(DeskHands.standing(form, action, "from")).containsExactly("a reader");
  }

  @Test
  void ofTwoEditorsTheSecondSeesWhatTheFirstDidAndLosesNothing() {
    DeskHands ben = new DeskHands(server.signedIn(Role.ADMIN), "admin");
    Document bensPage = ben.page(address);
    ada.act(address, "ask", Map.of("whom", "Harbour office", "question", "The log?"));

    String action = address + "/note";
    HttpResponse<String> late = ben.send(bensPage, action, Map.of("text", WORK));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(state().history()).noneMatch(event -> event.what().contains("Half an hour"));
    Document told = Jsoup.parse(late.body());
    assertThat(told.select("[role=alert]").text()).contains("editor asked Harbour office");
    assertThat(DeskHands.standing(told, action, "text")).containsExactly(WORK);

    HttpResponse<String> again = ben.send(told, action, Map.of("text", WORK));
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(ada.page(address).select("#history + ol").text())
        .contains("editor asked Harbour office", "admin", "Half an hour's work");
  }

  @Test
  void aFileThatCameInTimeIsNotSentTwiceForAnothersChange() {
    DeskHands ben = new DeskHands(server.signedIn(Role.ADMIN), "admin");
    String action = address + "/evidence";
    Map<String, String> fields =
        ben.filled(ben.page(address), action, Map.of("description", "The letter"));
    ada.act(address, "note", Map.of("text", "meanwhile"));
    HttpResponse<String> late =
        ben.upload(action, fields, "letter.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("you need not choose it again");
    HttpResponse<String> again =
        ben.send(Jsoup.parse(late.body()), action, Map.of("description", "The letter"));
    assertThat(again.statusCode()).as(again.body()).isEqualTo(303);
    assertThat(files()).extracting(EvidenceFile::name).containsExactly("letter.pdf");
    assertThat(files()).extracting(EvidenceFile::mediaType).containsExactly("application/pdf");
  }

  @Test
  void aHundredMegabytesAreRefusedInWordsAndNothingIsLeftBehind() throws Exception {
    String told =
        server.raw(
            "POST " + address + "/evidence HTTP/1.1",
            "Host: localhost",
            "Cookie: " + cookies(),
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Length: 104857600");
    assertThat(told)
        .startsWith("HTTP/1.1 413")
        .contains("larger than the server takes, which is 20 MB", "sayso case evidence");
    // Without saying beforehand how much it will be.
    try {
      HttpResponse<String> answer =
          ada.browser()
              .send(
                  ada.browser()
                      .request(
                          address + "/evidence",
                          "Origin",
                          ada.browser().own(),
                          "Content-Type",
                          "multipart/form-data; boundary=x")
                      .POST(
                          HttpRequest.BodyPublishers.ofInputStream(FormsThatGoWrongTest::upload)));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    } catch (java.io.UncheckedIOException cutOff) {
      assertThat(cutOff).hasRootCauseInstanceOf(IOException.class);
    }
    assertThat(files()).isEmpty();
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(path -> path.toString().endsWith(".part"))).isEmpty();
    }
    assertThat(ada.browser().get(address).statusCode()).isEqualTo(200);
  }

  private String cookies() {
    return String.join(
        "; ",
        ada.browser().cookies().entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .toList());
  }

  @Test
  void aFileIsWhatItsBytesAreAndAnotherNameIsTold() {
    ada.attach(
        address, "holiday.jpg", "%PDF-1.7 a letter".getBytes(StandardCharsets.UTF_8), Map.of());
    ada.attach(
        address,
        "letter.pdf",
        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
        Map.of());
    assertThat(files())
        .extracting(EvidenceFile::mediaType)
        .containsExactly("application/pdf", "text/html");
    assertThat(ada.page(address).select("[aria-labelledby=evidence] .complaint").eachText())
        .containsExactly(
            "Its name promises image/jpeg; its bytes are application/pdf.",
            "Its name promises application/pdf; its bytes are text/html.");
    String link =
        ada.page(address).select("a[href^=" + address + "/evidence/]").last().attr("href");
    HttpResponse<String> saved = ada.browser().get(link);
    assertThat(saved.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    assertThat(saved.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(saved.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("sandbox");
  }

  @Test
  void aFormThatIsSentAsSomethingElseIsRefusedInWords() {
    HttpResponse<String> answer =
        ada.browser()
            .send(
                ada.browser()
                    .request(
                        address + "/note",
                        "Origin",
                        ada.browser().own(),
                        "Content-Type",
                        "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"so\"}")));
    assertThat(answer.statusCode()).isBetween(400, 499);
    HttpResponse<String> empty = ada.attach(address, "empty.txt", new byte[0], Map.of());
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("choose a file that is not empty");
    assertThat(state().history()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../../etc/cron.d/sayso",
        "..\\\\..\\\\windows\\\\system32\\\\sayso.dll",
        "/etc/passwd",
        "C:\\\\letter.txt",
        "..",
        "%2e%2e%2fletter",
        "a<img src=x onerror=alert(1)>.txt"
      })
  void whateverANameSaysTheFileStaysInTheVault(String name) throws Exception {
    byte[] bytes = ("bytes of " + name).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer = ada.attach(address, name, bytes, Map.of());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    EvidenceFile file = files().get(0);
    assertThat(file.name()).doesNotContain("/", "\\", "<", ">").isNotIn("", ".", "..");
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(
              all.filter(Files::isRegularFile)
                  .filter(path -> holds(path, bytes))
                  .map(path -> path.getFileName().toString()))
          .containsExactly(file.hash().hex());
    }
    Document page = ada.page(address);
    assertThat(page.select("img, [onerror]")).isEmpty();
    assertThat(ada.browser().get(address + "/evidence/..%2f..%2faccess.sqlite").statusCode())
        .isBetween(400, 404);
  }

  private static boolean holds(Path path, byte[] bytes) {
    try {
      return Files.size(path) == bytes.length
          && java.util.Arrays.equals(Files.readAllBytes(path), bytes);
    } catch (IOException e) {
      return false;
    }
  }

  private static InputStream upload() {
    String start =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"film.mp4\"\r\n\r\n";
    return new java.io.SequenceInputStream(
        new java.io.ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
        new Zeros(100L << 20));
  }

  /** So many bytes without keeping them. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(most, left);
      left -= count;
      return count;
    }
  }
}
