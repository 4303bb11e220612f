package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.server.access.Role;

/** A case from its opening to what readers get, as somebody with a browser works on it. */
class CaseOverHttpTest {
  private static final byte[] PHOTO =
      "\u00ff\u00d8\u00ff\u00e0 a quay".getBytes(StandardCharsets.ISO_8859_1);

  @TempDir Path folder;
  private GuardedServer server;
  private DeskHands ada;
  private String address;

  @BeforeEach
  void openACase() throws Exception {
    Files.writeString(
        folder.resolve("verdicts.tsv"),
        "borne out\tverified\t5\tWe saw it ourselves.\nnot borne out\trefuted\t1\tIt is not so.\n");
    server = GuardedServer.asking(folder);
    server.ledger.add(DemoReadings.all(), Instant.parse("2025-05-13T09:00:00Z"));
    ada = new DeskHands(server.signedIn(Role.EDITOR), "editor");
    address = ada.open(DeskHands.claimId(server, 2));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Document page() {
    return ada.page(address);
  }

  private void enter(String form, Map<String, String> fields) {
    HttpResponse<String> answer = ada.act(address, form, fields);
    assertThat(answer.statusCode()).as("%s: %s", form, answer.body()).isEqualTo(303);
  }

  private void find(String verdict, String summary) {
    String cite = page().select("input[name=cite]").attr("value");
    enter("find", Map.of("verdict", verdict, "summary", summary, "cite", cite));
  }

  @Test
  void aCaseIsReachedFromItsClaimAndFromTheDesk() {
    String claim = page().select("a[href^=/claim/]").attr("href");
    assertThat(ada.page(claim).select("a[href=" + address + "]")).isNotEmpty();
    assertThat(ada.page(claim).select("form[action=/desk/open]")).isEmpty();
    assertThat(ada.page("/desk").select("a[href=" + address + "]")).isNotEmpty();
    enter("close", Map.of("why", "done"));
    assertThat(ada.page("/desk").select("a[href=" + address + "]")).isEmpty();
    assertThat(ada.page("/desk?all=1").select("a[href=" + address + "]")).isNotEmpty();
    assertThat(ada.page(claim).select("form[action=/desk/open]")).isNotEmpty();
  }

  @Test
  void aCheckHasSomebodyADayAStateAndWhatCameOfIt() {
    enter(
        "check",
        Map.of(
            "what",
            "Locate the quay",
            "assignee",
            "Open maps group",
            "kind",
            "body",
            "due",
            "2025-05-14"));
    assertThat(ada.page("/desk").text())
        .contains("Locate the quay", "Open maps group", "2025-05-14 – due");
    enter(
        "update-check",
        Map.of(
            "check",
            "1",
            "state",
            "done",
            "assignee",
            "Open maps group",
            "finding",
            "It is the north quay."));
    assertThat(page().select("[aria-labelledby=checks]").text())
        .contains("done", "It is the north quay.");
    assertThat(ada.page("/desk").text()).doesNotContain("Locate the quay");
  }

  @Test
  void aRequestCountsItsDaysUntilTheAnswerComes() {
    enter(
        "ask",
        Map.of(
            "whom",
            "Harbour office",
            "question",
            "May we see the log?",
            "channel",
            "e-mail",
            "when",
            "2025-05-14"));
    server.clock.pass(Duration.ofHours(1));
    assertThat(page().text()).contains("No answer yet, 0 days");
    server.clock.pass(Duration.ofDays(3));
    ada = new DeskHands(server.signedIn(Role.EDITOR), "editor");
    assertThat(page().text()).contains("No answer yet, 3 days");
    assertThat(ada.page("/desk").select("#requests + ul").text())
        .contains("3 days", "Harbour office");
    enter("answer", Map.of("request", "1", "answer", "Not before June.", "when", "2025-05-16"));
    assertThat(page().text())
        .contains("Not before June.", "after 2 days")
        .doesNotContain("No answer yet");
    assertThat(ada.page("/desk").text()).contains("Everybody who was asked has answered.");
  }

  @Test
  void evidenceKeepsItsBytesItsHashAndWhoDidWhatWithIt() {
    HttpResponse<String> answer =
        ada.attach(
            address, "quay.jpg", PHOTO, Map.of("description", "Frame 212", "from", "a reader"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    Document page = page();
    String link = page.select("a[href^=" + address + "/evidence/]").attr("href");
    String hash = link.substring(link.lastIndexOf('/') + 1);
    assertThat(hash).hasSize(64);
    assertThat(page.text()).contains("quay.jpg", "image/jpeg", "Frame 212", "had from a reader");
    HttpResponse<String> saved = ada.browser().get(link);
    assertThat(saved.body().length()).isPositive();
    assertThat(saved.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    assertThat(saved.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/octet-stream");
    enter("handle", Map.of("file", hash, "what", "sent a copy to the lab"));
    assertThat(page().select("details li").text()).contains("editor sent a copy to the lab");
    assertThat(ada.attach(address, "again.jpg", PHOTO, Map.of()).body())
        .contains("these very bytes are evidence of the case already");
  }

  @Test
  void theVerdictsAreThoseOfTheDesk() {
    assertThat(page().select("input[name=verdict]").eachAttr("value"))
        .containsExactly("borne out", "not borne out");
    String cite = page().select("input[name=cite]").attr("value");
    HttpResponse<String> other =
        ada.act(address, "find", Map.of("verdict", "half true", "summary", "So.", "cite", cite));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("borne out");
  }

  @Test
  void aFindingWithoutGroundsIsNoneAndKeepsWhatWasTyped() {
    HttpResponse<String> answer =
        ada.act(address, "find", Map.of("verdict", "borne out", "summary", "An hour’s work."));
    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = org.jsoup.Jsoup.parse(answer.body());
    assertThat(page.select("[role=alert]").text()).contains("a finding needs grounds");
    assertThat(DeskHands.standing(page, address + "/find", "summary"))
        .containsExactly("An hour’s work.");
    assertThat(DeskHands.standing(page, address + "/find", "verdict")).containsExactly("borne out");
  }

  @Test
  void whatIsPublishedIsForEverybodyAndTheRestIsNot() throws Exception {
    GuardedServer.Browser reader = server.browser();
    String finding = address.replace("/case/", "/finding/");
    find("borne out", "Seen by us. </script><script>alert(1)</script>");
    assertThat(reader.get(finding).statusCode()).isEqualTo(404);
    assertThat(reader.get("/findings").body()).contains("Nothing is published yet");
    assertThat(reader.get(address).statusCode()).isEqualTo(303);

    enter("publish", Map.of());
    HttpResponse<String> published = reader.get(finding);
    assertThat(published.statusCode()).isEqualTo(200);
    Document page = org.jsoup.Jsoup.parse(published.body());
    assertThat(page.select("script").eachAttr("type")).containsOnlyOnce("application/ld+json");
    assertThat(page.select("script:not([src])")).hasSize(1);
    assertThat(page.select(".verdict").text()).contains("Borne out", "found by editor, a person");
    assertThat(page.select("#grounds + ul q")).isNotEmpty();
    JsonNode review =
        ApiDescription.json(page.select("script[type=application/ld+json]").first().data());
    assertThat(review.get("@context").asText()).isEqualTo("https://schema.org");
    assertThat(review.toString())
        .contains("ClaimReview", "\"alternateName\":\"borne out\"", "\"ratingValue\":5");
    assertThat(reader.get("/findings").body()).contains(finding);
    assertThat(reader.get("/findings.rss").body()).contains(finding, "BORNE OUT");
    assertThat(reader.get("/findings.atom").body()).contains(finding, "BORNE OUT");
    String claim = page().select("a[href^=/claim/]").attr("href");
    assertThat(ada.page(claim).select(".verdict.found").text()).contains("Borne out", "a person");

    enter("unpublish", Map.of("why", "The log has turned up."));
    String gone = reader.get(finding).body();
    assertThat(gone).contains("withdrawn", "The log has turned up.").doesNotContain("Seen by us");
    assertThat(reader.get("/findings.rss").body()).doesNotContain("Seen by us");
  }

  @Test
  void whatViewersSeeHasNoForms() {
    DeskHands viewer = new DeskHands(server.signedIn(Role.VIEWER), "viewer");
    assertThat(viewer.page(address).select("main form")).isEmpty();
    String claim = page().select("a[href^=/claim/]").attr("href");
    assertThat(viewer.page(claim).select("main form, a.correct")).isEmpty();
  }
}
