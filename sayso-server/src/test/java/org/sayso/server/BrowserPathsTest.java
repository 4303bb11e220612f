package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The main ways through the pages, in a real browser over the example ledger. */
@Tag("browser")
class BrowserPathsTest {
  @TempDir private static Path folder;
  private static ServedLedger served;
  private static Chromium browser;

  @BeforeAll
  static void start() {
    served = ServedLedger.demo(folder);
    browser = Chromium.at(served.address());
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
    served.close();
  }

  @Test
  void aPastedTextIsShownWithWhoSaysWhat() {
    browser
        .open("/")
        .picture("home")
        .type("#text", "The bridge will close on Monday, Mayor Ann Brode said. She called it safe.")
        .follow(".reader button[type=submit]")
        .picture("pasted");

    assertThat(browser.text()).contains("Ann Brode").contains("asserts");
  }

  @Test
  void aChosenFileIsShownWithWhoSaysWhat() {
    Path file = Path.of("..", "examples", "strait-divers", "report.html").toAbsolutePath();
    browser.open("/");
    browser.one("#file").sendKeys(file.normalize().toString());
    browser.follow(".reader button[type=submit]").picture("file");

    assertThat(browser.all("#main sup a")).isNotEmpty();
  }

  @Test
  void aStoryLeadsToItsClaimsAndEachNumberToItsRows() {
    browser.open("/").follow(".stories h3 a").picture("story");
    assertThat(browser.heading()).isNotBlank();
    assertThat(browser.all(".counts a")).hasSizeGreaterThanOrEqualTo(4);

    browser.follow(".claims .wording-small a").picture("claim");
    for (WebElement number : browser.all(".counts a")) {
      String target = number.getAttribute("href").replaceFirst(".*#", "#");
      assertThat(browser.all(target)).as(target).hasSize(1);
    }
    assertThat(browser.one(".verdict .rule").getText()).isNotBlank();
    assertThat(browser.all(".tree .origin")).isNotEmpty();
  }

  @Test
  void fromSearchToTheSupportingSentenceItIsOneClick() {
    browser.open("/search?q=divers").picture("search").follow(".results .meta a").picture("report");

    assertThat(browser.all("#here")).hasSize(1);
    assertThat(browser.all("details.more code")).isNotEmpty();
  }

  @Test
  void aStoryIsFilteredByStanceAndShowsEverythingAgain() {
    browser.open("/").follow(".stories h3 a");
    int all = browser.all(".told > li:not(.day)").size();
    browser.script("document.getElementById('stance').value = 'denies'");
    browser.follow(".filters button").picture("filtered");
    List<String> stances =
        browser.all(".told .stance").stream().map(WebElement::getText).distinct().toList();

    assertThat(browser.path()).contains("stance=denies");
    assertThat(stances).allMatch(stance -> stance.contains("denies"));
    browser.followLink("Everything");
    assertThat(browser.all(".told > li:not(.day)")).hasSize(all);
  }

  @Test
  void aStoryTellsWhatIsNewSinceItWasLastSeen() {
    String story = browser.open("/").follow(".stories h3 a").path();
    browser.open(story);
    assertThat(browser.one(".changes").getText()).contains("Nothing new");

    browser.open(story + "?since=2025-05-01T00:00:00Z").picture("changes");
    assertThat(browser.all(".changes .events > li")).isNotEmpty();
    browser.follow(".changes .events a.quiet");
    assertThat(browser.path()).startsWith("/claim/");
  }

  @Test
  void anActorHasWhatWasSaidAndWhoDeniedIt() {
    browser.open("/").follow(".stories h3 a").follow(".told .who").picture("actor");

    assertThat(browser.path()).startsWith("/actor");
    assertThat(browser.heading()).isNotBlank();
  }

  @Test
  void sourcesTellWhoOriginatesAndTwoReportsStandSideBySide() {
    browser.open("/sources").picture("sources");
    assertThat(browser.all("table tbody tr")).isNotEmpty();

    browser.open("/").follow(".stories h3 a").followLink("side by side").picture("compare");
    assertThat(browser.all("mark")).isNotEmpty();
    assertThat(browser.all("article")).hasSize(2);
  }

  @Test
  void aSuggestedMatchIsAnsweredByKeysAndTakenBack() {
    String claim = claimWithSuggestions();
    browser.open(claim);
    int before = browser.all(".suggestions > li").size();

    browser.press("n").until(() -> !browser.one(".done").getText().isBlank());
    assertThat(browser.all(".suggestions > li").size()).isLessThan(before);
    browser.picture("decided").press("u");
    browser.until(() -> browser.all(".suggestions > li").size() == before);
  }

  @Test
  void singleKeysCanBeSwitchedOff() {
    String claim = claimWithSuggestions();
    browser.open(claim).click("[data-keys] button");
    browser.press("n");

    assertThat(browser.all(".done")).isEmpty();
    browser.click("[data-keys] button");
    assertThat(browser.one("[data-keys] button").getText()).contains("on");
  }

  @Test
  void aCaseIsOpenedCheckedAndAskedAbout() {
    browser.open("/").follow(".stories h3 a").follow(".claims .wording-small a");
    browser.click("details.act summary");
    if (!browser.all("#by-open").isEmpty()) {
      browser.type("#by-open", "Ada");
    }
    browser.type("#open-why", "Look at the footage").follow("form[action='/desk/open'] button");
    assertThat(browser.path()).startsWith("/case/");
    String address = browser.path().replaceFirst("[?#].*", "");
    String heading = browser.picture("case").heading();

    open("Log a request");
    assertThat(browser.text()).as("who acts is remembered").contains("as Ada");
    browser.type("#whom", "The coast guard").type("#question", "Is it so?");
    browser.follow("form:has(#question) button[type=submit]");

    assertThat(browser.path()).startsWith(address);
    assertThat(browser.text()).contains("The coast guard").contains("No answer yet");
    browser.open("/desk").picture("desk");
    assertThat(browser.text()).contains(heading.substring(0, 20));
  }

  @Test
  void everythingIsReachedByKeyboardAndTheFocusIsSeen() {
    browser.open("/claims").script("document.activeElement.blur()");
    browser.one("body").sendKeys(Keys.TAB);
    assertThat(browser.focused().getText()).contains("Skip to the content");
    browser
        .press(Keys.ENTER)
        .until(() -> "main".equals(browser.script("return document.activeElement.id")));

    for (int i = 0; i < 3; i++) {
      browser.tab();
      Object seen =
          browser.script(
              "const s = getComputedStyle(document.activeElement);"
                  + "return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1"
                  + " || s.boxShadow !== 'none'");
      assertThat(seen).as(browser.focused().getText()).isEqualTo(true);
    }
  }

  private static void open(String summary) {
    browser.all("details.act summary").stream()
        .filter(each -> each.getText().contains(summary))
        .findFirst()
        .orElseThrow()
        .click();
  }

  private static String claimWithSuggestions() {
    browser.open("/claims");
    List<String> claims =
        browser.all(".claims .wording-small a").stream()
            .map(link -> link.getAttribute("href").replaceFirst("^https?://[^/]+", ""))
            .toList();
    for (String claim : claims) {
      if (!browser.open(claim).all(".suggestions > li").isEmpty()) {
        return claim;
      }
    }
    throw new AssertionError("no claim of the example ledger has a suggestion");
  }
}
