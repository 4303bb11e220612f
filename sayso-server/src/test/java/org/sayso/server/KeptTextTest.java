package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.server.access.Role;

/** A text that somebody pastes is put into the ledger when an editor says so, and only then. */
class KeptTextTest {
  private static final String TEXT =
      "The bridge will close on Monday, Mayor Ann Brode said. She called it safe.";

  @TempDir Path folder;
  private GuardedServer server;

  @BeforeEach
  void start() {
    server = GuardedServer.reading(folder, DemoReadings.ENGINE);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> send(DeskHands hands, String to, Map<String, String> typed) {
    Document home = hands.page("/");
    Map<String, String> fields = new LinkedHashMap<>(hands.filled(home, "/read", Map.of()));
    fields.putAll(typed);
    return hands.browser().post(to, fields, "Origin", hands.browser().own());
  }

  @Test
  void itIsKeptWithWhatIsSaidAboutItAndOpensOnItsReport() {
    DeskHands ada = new DeskHands(server.signedIn(Role.EDITOR), "editor");
    assertThat(ada.page("/").select("button[formaction=/read/keep]")).hasSize(1);
    HttpResponse<String> kept =
        send(
            ada,
            "/read/keep",
            Map.of(
                "text",
                TEXT,
                "outlet",
                "Harbour Post",
                "published",
                "2025-05-12",
                "title",
                "The bridge"));
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
    Document report = ada.page(DeskHands.at(kept));
    assertThat(report.text()).contains("Harbour Post", "The bridge", "Ann Brode");
    String claim = report.select(".in-report a[href^=/claim/]").attr("href");
    assertThat(ada.page(claim).select("form[action=/desk/open]")).hasSize(1);
    long entries = server.ledger.head().count();
    send(
        ada,
        "/read/keep",
        Map.of(
            "text",
            TEXT,
            "outlet",
            "Harbour Post",
            "published",
            "2025-05-12",
            "title",
            "The bridge"));
    assertThat(server.ledger.head().count()).isEqualTo(entries);
  }

  @Test
  void whoOnlyLooksStoresNothing() {
    DeskHands viewer = new DeskHands(server.signedIn(Role.VIEWER), "viewer");
    assertThat(viewer.page("/").select("button[formaction]")).isEmpty();
    assertThat(send(viewer, "/read/keep", Map.of("text", TEXT)).statusCode()).isEqualTo(403);
    HttpResponse<String> read = send(viewer, "/read", Map.of("text", TEXT));
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body()).contains("Nothing was stored", "Ann Brode");
    assertThat(server.ledger.head().count()).isZero();
  }

  @Test
  void whatCannotBeIsRefusedInWords() {
    DeskHands ada = new DeskHands(server.signedIn(Role.EDITOR), "editor");
    assertThat(send(ada, "/read/keep", Map.of("text", TEXT, "published", "Monday")).body())
        .contains("is not a day such as 2025-04-08");
    assertThat(send(ada, "/read/keep", Map.of("text", TEXT, "url", "javascript:alert(1)")).body())
        .contains("is no address such as https://example.org/report");
    assertThat(send(ada, "/read/keep", Map.of("text", " ")).body()).contains("nothing to read");
    assertThat(server.ledger.head().count()).isZero();
  }
}
