package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case with everything in it, all its forms open, in a real browser. */
@Tag("browser")
class BrowserDeskTest {
  private static final String OPEN_ALL =
      "document.querySelectorAll('details').forEach(one => { one.open = true; })";

  /** Rows of what is worked with that are lower than 24 px. */
  private static final String SMALL =
      "return [...document.querySelectorAll('main button, main input:not([type=hidden]), main select, main summary')]"
          + ".filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 24)"
          + ".map(one => one.outerHTML.slice(0, 120))";

  private static final String UNLABELLED =
      "return [...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea')]"
          + ".filter(one => one.labels.length === 0).map(one => one.outerHTML.slice(0, 120))";

  private static final String TWICE =
      "const ids = [...document.querySelectorAll('[id]')].map(one => one.id);"
          + " return ids.filter((id, at) => ids.indexOf(id) !== at)";

  @TempDir private Path folder;

  @Test
  void theFormsOfACaseAndWhatReadersGetAreFreeOfBarriers() {
    try (GuardedServer server = GuardedServer.open(folder);
        Chromium browser = Chromium.at("http://127.0.0.1:" + server.server.port() + "/")) {
      server.ledger.add(DemoReadings.all(), Instant.parse("2025-05-13T09:00:00Z"));
      String address = worked(new DeskHands(server.browser(), "Ada Brandt"), server);
      String finding = address.replace("/case/", "/finding/");
      String correct =
          "/correct?at="
              + org.sayso.server.page.Address.part(
                      server.ledger.desk().cases().get(0).opening().statement().toString())
                  .replace("~40", "%40");
      List<String> wrong = new ArrayList<>();
      for (String path : List.of(address, finding, "/findings", "/desk", correct)) {
        browser.width(Chromium.DESKTOP).open(path).script(OPEN_ALL);
        browser.barriers().forEach(barrier -> wrong.add(path + ": " + barrier));
        add(wrong, path + ": lower than 24 px: ", browser.script(SMALL));
        add(wrong, path + ": without a label: ", browser.script(UNLABELLED));
        add(wrong, path + ": there twice: ", browser.script(TWICE));
        browser.width(Chromium.NARROW).open(path).script(OPEN_ALL);
        browser.picture("narrow-open" + path.replaceAll("[^a-z]+", "-"));
        if (!Boolean.TRUE.equals(
            browser.script(
                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))) {
          wrong.add(path + ": wider than 320 px");
        }
      }
      assertThat(wrong).isEmpty();
    }
  }

  private static void add(List<String> wrong, String what, Object found) {
    if (found instanceof List<?> list && !list.isEmpty()) {
      wrong.add(what + list);
    }
  }

  /** A case with checks, requests, evidence of a misleading name, a finding and its publication. */
  private static String worked(DeskHands ada, GuardedServer server) {
    String address = ada.open(DeskHands.claimId(server, 2));
    ada.act(
        address,
        "check",
        Map.of("what", "Locate the quay", "assignee", "Maps group", "due", "2025-05-14"));
    ada.act(address, "ask", Map.of("whom", "Harbour office", "question", "The log?"));
    ada.attach(
        address,
        "a-name-that-is-much-longer-than-any-small-screen-is-wide-and-has-no-place-to-break.jpg",
        "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
        Map.of("description", "A letter"));
    String cite = ada.page(address).select("input[name=cite]").attr("value");
    String file = ada.page(address).select("input[type=checkbox][name=file]").attr("value");
    ada.act(
        address,
        "find",
        Map.of("verdict", "half true", "summary", "One part is so.", "cite", cite, "file", file));
    assertThat(ada.act(address, "publish", Map.of()).statusCode()).isEqualTo(303);
    return address;
  }

  @Test
  void aFileThatIsTooLargeIsToldBeforeAnythingIsSent() throws Exception {
    Path film = folder.resolve("film.mp4");
    try (var file = new java.io.RandomAccessFile(film.toFile(), "rw")) {
      file.setLength(100L << 20);
    }
    try (GuardedServer server = GuardedServer.open(folder.resolve("data"));
        Chromium browser = Chromium.at("http://127.0.0.1:" + server.server.port() + "/")) {
      server.ledger.add(DemoReadings.all(), Instant.parse("2025-05-13T09:00:00Z"));
      String address =
          new DeskHands(server.browser(), "Ada Brandt").open(DeskHands.claimId(server, 1));
      browser.open(address).script(OPEN_ALL);
      browser.type("#description", "The whole film").one("#file").sendKeys(film.toString());
      assertThat(browser.script("return document.getElementById('file').validationMessage"))
          .asString()
          .contains("more than 20 MB", "sayso case evidence");
      browser.script(
          "const file = document.getElementById('file'); file.setCustomValidity('');"
              + " document.getElementById('by-evidence').value = 'Ada'; file.form.requestSubmit()");
      browser.until(() -> browser.heading().equals("Too large"));
      assertThat(browser.text()).contains("which is 20 MB", "sayso case evidence");
    }
  }
}
