package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What WCAG 2.2 AA asks of every screen, looked for in a real browser. */
@Tag("browser")
class BrowserBarriersTest {
  /** Elements that are worked with, smaller than 24 px both ways and not inside running text. */
  private static final String SMALL_TARGETS =
      "return [...document.querySelectorAll('button, input:not([type=hidden]), select, summary, nav a')]"
          + ".filter(e => e.checkVisibility() && !e.closest('.skip, .away'))"
          + ".filter(e => { const r = e.getBoundingClientRect();"
          + " const l = e.closest('label'); const b = l ? l.getBoundingClientRect() : r;"
          + " return r.width > 1 && Math.max(r.height, b.height) < 24; })"
          + ".map(e => e.outerHTML.slice(0, 120))";

  private static final String OVERFLOW =
      "return document.documentElement.scrollWidth > document.documentElement.clientWidth"
          + " ? document.documentElement.scrollWidth : 0";

  @TempDir private Path folder;

  @Test
  void everyScreenIsFreeOfSeriousBarriersAndFitsANarrowScreen() {
    List<String> wrong = new ArrayList<>();
    try (ServedLedger served = ServedLedger.demo(folder);
        Chromium browser = Chromium.at(served.address())) {
      for (String path : screens(browser)) {
        browser.width(Chromium.DESKTOP).open(path);
        browser.barriers().forEach(barrier -> wrong.add(path + ": " + barrier));
        Object small = browser.script(SMALL_TARGETS);
        if (small instanceof List<?> targets && !targets.isEmpty()) {
          wrong.add(path + ": smaller than 24 px: " + targets);
        }
        browser.width(Chromium.NARROW).open(path);
        if (!Long.valueOf(0).equals(browser.script(OVERFLOW))) {
          wrong.add(path + ": wider than 320 px: " + browser.script(OVERFLOW));
        }
        browser.barriers().forEach(barrier -> wrong.add(path + " at 320 px: " + barrier));
        browser.picture("narrow" + path.replaceAll("[^a-z]+", "-"));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void foreignScriptsHaveTheirLanguageAndDirection() {
    try (ServedLedger served = ServedLedger.demo(folder);
        Chromium browser = Chromium.at(served.address())) {
      browser.open("/search?q=divers");
      Object bare =
          browser.script(
              "const w = document.createTreeWalker(document.getElementById('main'), NodeFilter.SHOW_TEXT);"
                  + "const found = []; while (w.nextNode()) {"
                  + " if (/[\\u0400-\\u04ff\\u0590-\\u06ff\\u3040-\\u9fff]/.test(w.currentNode.data)"
                  + " && !w.currentNode.parentElement.closest('bdi[lang][dir]')) found.push(w.currentNode.data); }"
                  + " return found");
      assertThat((List<?>) bare).isEmpty();
    }
  }

  @Test
  void withoutScriptTextsAreReadAndStoriesFound() {
    try (ServedLedger served = ServedLedger.demo(folder);
        Chromium browser = Chromium.withoutScript(served.address())) {
      browser.open("/").type("#text", "The bridge will close on Monday, Mayor Ann Brode said.");
      browser.one(".reader button[type=submit]").click();
      browser.until(() -> browser.one("#main").getText().contains("asserts"));
      assertThat(browser.text()).contains("Ann Brode");
      browser.open("/");
      browser.one(".stories h3 a").click();
      browser.until(() -> browser.path().startsWith("/stor"));
      assertThat(browser.all(".told > li")).isNotEmpty();
    }
  }

  /**
   * A dialog, the first thing that every payload tries, would end the next command with a failure.
   */
  @Test
  void nothingThatAReportBringsRunsInABrowser() {
    List<String> wrong = new ArrayList<>();
    try (ServedLedger served = ServedLedger.empty(folder)) {
      served.ledger().add(HostileReadings.all(), Instant.parse("2025-04-09T00:00:00Z"));
      try (Chromium browser = Chromium.at(served.address())) {
        Set<String> pages = new LinkedHashSet<>(List.of("/", "/stories", "/claims", "/sources"));
        for (String list : List.of("/stories", "/claims", "/search?q=harbour", "/sources")) {
          browser.open(list).all("main a[href]").stream()
              .map(link -> link.getAttribute("href").replaceFirst("^https?://[^/]+", ""))
              .filter(path -> path.startsWith("/"))
              .limit(MOST_LINKS)
              .forEach(pages::add);
        }
        for (String path : pages) {
          browser.open(path);
          if (!Long.valueOf(1).equals(browser.script("return document.scripts.length"))) {
            wrong.add(path + ": has a script that is not ours");
          }
          if (browser.path().equals(path) && browser.text().isBlank()) {
            wrong.add(path + ": shows nothing");
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static final int MOST_LINKS = 25;

  /** A page of every kind. */
  private static Set<String> screens(Chromium browser) {
    Set<String> screens =
        new LinkedHashSet<>(
            List.of("/", "/stories", "/claims", "/sources", "/search?q=divers", "/rules", "/desk"));
    screens.add(first(browser, "/", ".stories h3 a"));
    String claim = first(browser, "/claims", ".claims .wording-small a");
    screens.add(claim);
    screens.add(first(browser, claim, ".rows a"));
    screens.add(first(browser, claim, ".who[href]"));
    screens.add(first(browser, claim, "a.correct"));
    screens.add(first(browser, "/sources", "table a"));
    screens.add("/findings");
    return screens;
  }

  private static String first(Chromium browser, String page, String css) {
    return browser
        .open(page)
        .one(css)
        .getAttribute("href")
        .replaceFirst("^https?://[^/]+", "")
        .replaceFirst("#.*", "");
  }
}
