package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.server.access.Role;

/** Where people must sign in: a real browser of a viewer, and one of an editor. */
@Tag("browser")
class BrowserSignInTest {
  @TempDir private Path folder;

  @Test
  void aViewerReadsAnEditorWritesAndBothSignOut() {
    try (GuardedServer server = GuardedServer.asking(folder);
        Chromium browser = Chromium.at("http://127.0.0.1:" + server.server.port() + "/")) {
      server.ledger.add(DemoReadings.all(), Instant.parse("2025-05-13T09:00:00Z"));
      browser.open("/claims");
      assertThat(browser.path()).startsWith("/sign-in");
      assertThat(browser.barriers()).isEmpty();
      browser.picture("sign-in");

      signIn(browser, "viewer", "not this one");
      assertThat(browser.one("[role=alert]").getText()).isNotBlank();
      assertThat(browser.one("#name").getAttribute("value")).isEqualTo("viewer");

      signIn(browser, Role.VIEWER.word(), GuardedServer.PASSWORD);
      assertThat(browser.path()).as("where the way led").isEqualTo("/claims");
      String claim = browser.follow(".claims .wording-small a").path();
      assertThat(browser.all("form[action='/desk/open'], a.correct")).isEmpty();
      browser.width(Chromium.NARROW).picture("narrow-viewer");
      assertThat(browser.barriers()).isEmpty();
      assertThat(browser.one(".foot").getText()).contains("Signed in as viewer");
      browser.width(Chromium.DESKTOP).follow("form[action='/sign-out'] button");
      assertThat(browser.path()).startsWith("/sign-in");
      assertThat(browser.open(claim).path()).as("is out").startsWith("/sign-in");

      signIn(browser, Role.EDITOR.word(), GuardedServer.PASSWORD);
      assertThat(browser.path()).isEqualTo(claim);
      assertThat(browser.all("form[action='/desk/open']")).hasSize(1);
    }
  }

  private static void signIn(Chromium browser, String name, String password) {
    browser.type("#name", name).type("#password", password).follow("form.fields button");
  }
}
