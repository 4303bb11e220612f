package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.SaysoException;

class SaysoServerTest {
  @TempDir Path folder;
  private ServedLedger served;

  @BeforeEach
  void start() {
    served = ServedLedger.empty(folder);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void anEmptyLedgerHasAFirstPageThatSaysSo() {
    HttpResponse<String> home = served.get("/");
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.body()).contains("No stories yet", "Data as of", "0 entries in the ledger");
  }

  @Test
  void storiesAreListedWithTheirCounts() {
    served.addExample("strait-divers");
    assertThat(served.get("/stories").body())
        .contains("Kelmora says it caught two Ostrian divers", "1 report", "2 entries");
  }

  @Test
  void everyAnswerTellsTheBrowserWhatToKeepOut() {
    HttpResponse<String> home = served.get("/");
    assertThat(home.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(home.body()).doesNotContain("style=\"").doesNotContain("<style");
  }

  @Test
  void whatIsNotThereIsSaidOnAPageAndToProgramsAsAProblem() {
    HttpResponse<String> page = served.get("/no/such/page");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Not found", "<nav");
    HttpResponse<String> problem = served.get("/api/v1/nothing");
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(problem.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void aPageNumberThatIsNoneIsAnsweredInWords() {
    HttpResponse<String> page = served.get("/stories?page=-1");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("pages have numbers from 1 on");
  }

  @Test
  void filesOfTheProgramMayBeKeptForEver() {
    Matcher link =
        Pattern.compile("href=\"(/static/[0-9a-f]+/sayso.css)\"").matcher(served.get("/").body());
    assertThat(link.find()).isTrue();
    HttpResponse<String> sheet = served.get(link.group(1));
    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(sheet.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(served.get("/static/0000/sayso.css").statusCode()).isEqualTo(404);
  }

  @Test
  void aTakenPortIsToldWithARemedy(@TempDir Path other) {
    int taken = served.uri("/").getPort();
    try (Ledger ledger = Ledger.open(new StoreLocation.Directory(other))) {
      assertThatThrownBy(
              () -> SaysoServer.start(ServerConfig.loopback(taken), ledger, report -> null))
          .isInstanceOf(SaysoException.class)
          .hasMessageContaining("--port");
    }
  }

  @Test
  void aPageThatTheBrowserHasIsNotSentAgain(@TempDir Path folder) {
    try (ServedLedger served = ServedLedger.empty(folder)) {
      String tag = served.get("/rules").headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = served.get("/rules", "If-None-Match", tag);
      HttpResponse<String> other = served.get("/rules", "If-None-Match", "\"other\"");
      assumeTrue(
          other.headers().firstValue("ETag").orElseThrow().equals(tag),
          "a minute, which pages tell, went by in between");

      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(other.statusCode()).isEqualTo(200);
      assertThat(other.body()).isNotEmpty();
    }
  }
}
