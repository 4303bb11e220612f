package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.server.access.Role;
import org.sayso.server.stamp.StampAuthority;

/** Evidence gets a time stamp where an authority was named, and is evidence without one. */
class StampedEvidenceTest {
  private static final byte[] LETTER = "%PDF-1.7 a letter".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private static String attach(DeskHands hands, String address) {
    HttpResponse<String> answer = hands.attach(address, "letter.pdf", LETTER, Map.of());
    assertThat(answer.statusCode()).as(answer.body()).isIn(303, 502);
    return answer.body();
  }

  private static DeskHands editor(GuardedServer server) {
    server.ledger.add(DemoReadings.all(), Instant.parse("2025-05-13T09:00:00Z"));
    return new DeskHands(server.signedIn(Role.EDITOR), "editor");
  }

  @Test
  void aFileIsStampedWhenItIsAttachedAndTheTokenCanBeHad() {
    try (StampAuthority authority = StampAuthority.at(Instant.parse("2025-05-14T08:00:05Z"));
        GuardedServer server = GuardedServer.stamping(folder, authority.address())) {
      DeskHands ada = editor(server);
      String address = ada.open(DeskHands.claimId(server, 1));
      attach(ada, address);
      Document page = ada.page(address);
      assertThat(page.select("[aria-labelledby=evidence]").text())
          .contains("Time-stamped Wed 14 May 2025, 08:00 UTC by Example Stamps")
          .contains("editor had it time-stamped by Example Stamps");
      assertThat(page.select("form[action=" + address + "/stamp]")).isEmpty();
      String token = page.select("a[href$=/stamp/1]").attr("href");
      HttpResponse<String> saved = ada.browser().get(token);
      assertThat(saved.statusCode()).isEqualTo(200);
      assertThat(saved.headers().firstValue("Content-Disposition").orElse(""))
          .contains("letter.pdf-1.tst");
      assertThat(ada.browser().get(token.replace("/stamp/1", "/stamp/2")).statusCode())
          .isEqualTo(404);
      assertThat(ada.browser().get("/api/v1/cases" + address.replace("/case", "")).body())
          .contains("Example Stamps");
    }
  }

  @Test
  void anAuthorityThatIsAwayKeepsNoFileOutAndIsAskedAgainLater() {
    java.net.URI gone;
    try (StampAuthority authority = StampAuthority.at(Instant.EPOCH)) {
      gone = authority.address();
    }
    try (GuardedServer server = GuardedServer.stamping(folder, gone)) {
      DeskHands ada = editor(server);
      String address = ada.open(DeskHands.claimId(server, 1));
      Document told = Jsoup.parse(attach(ada, address));
      assertThat(told.select("[role=alert]").text())
          .contains("The file is kept, but not time-stamped", gone.toString());
      assertThat(server.ledger.desk().cases().get(0).work().evidence()).hasSize(1);
      String action = address + "/stamp";
      assertThat(ada.send(ada.page(address), action, Map.of()).statusCode()).isEqualTo(502);
    }
    try (StampAuthority authority = StampAuthority.at(Instant.parse("2025-05-15T08:00:00Z"));
        GuardedServer server = GuardedServer.stamping(folder, authority.address())) {
      DeskHands ada = new DeskHands(server.signedIn(Role.EDITOR), "editor");
      String address = "/case/" + server.ledger.desk().cases().get(0).id();
      assertThat(ada.send(ada.page(address), address + "/stamp", Map.of()).statusCode())
          .isEqualTo(303);
      assertThat(ada.page(address).text()).contains("Time-stamped Thu 15 May 2025");
    }
  }

  @Test
  void withoutAnAuthorityNobodyIsAskedAndNothingIsOffered() {
    try (GuardedServer server = GuardedServer.asking(folder)) {
      DeskHands ada = editor(server);
      String address = ada.open(DeskHands.claimId(server, 1));
      attach(ada, address);
      assertThat(ada.page(address).select("form[action=" + address + "/stamp]")).isEmpty();
      assertThat(ada.page(address).text()).contains("letter.pdf").doesNotContain("Time-stamped");
    }
  }
}
