package org.sayso.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A real browser without a window, looking at a server. Debian's chromium and chromium-driver;
 * where they are not installed the test is skipped and says so. Nothing is ever downloaded.
 */
final class Chromium implements AutoCloseable {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path PICTURES = Path.of("target", "screens");

  /** Wide enough for two columns. */
  static final int DESKTOP = 1280;

  /** The narrowest width of WCAG 2.2, 1.4.10. */
  static final int NARROW = 320;

  private static final String ARRIVED = "return !window.left && document.readyState === 'complete'";

  private final ChromeDriver driver;
  private final String address;

  private Chromium(ChromeDriver driver, String address) {
    this.driver = driver;
    this.address = address.replaceFirst("/$", "");
  }

  /** A browser that looks at this address; the test is skipped where there is none. */
  static Chromium at(String address) {
    return at(address, true);
  }

  /** The same with JavaScript switched off. */
  static Chromium withoutScript(String address) {
    return at(address, false);
  }

  private static Chromium at(String address, boolean script) {
    assumeTrue(
        Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
        "skipped: needs chromium and chromium-driver (apt-get install chromium chromium-driver)");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--lang=en");
    if (!script) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
    Chromium browser = new Chromium(driver, address);
    return browser.width(DESKTOP);
  }

  /** Makes what is seen this wide; a window itself cannot be as narrow as a telephone. */
  Chromium width(int pixels) {
    driver.manage().window().setSize(new Dimension(Math.max(600, pixels), 900));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  Chromium open(String path) {
    driver.get(address + path);
    return this;
  }

  /** The path and query of the page that is shown. */
  String path() {
    return driver.getCurrentUrl().substring(address.length());
  }

  String heading() {
    return one("h1").getText();
  }

  WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** What is shown of the page. */
  String text() {
    return one("body").getText();
  }

  Chromium click(String css) {
    driver.executeScript(
        "arguments[0].scrollIntoView({block:'center',behavior:'instant'})", one(css));
    one(css).click();
    return this;
  }

  /** Clicks on what leads to another page, and waits until that page is there. */
  Chromium follow(String css) {
    return follow(one(css));
  }

  Chromium followLink(String words) {
    return follow(driver.findElement(By.partialLinkText(words)));
  }

  /**
   * The same with an element; a click alone may come back before the next page has begun to load.
   */
  Chromium follow(WebElement element) {
    driver.executeScript(
        "window.left = true; arguments[0].scrollIntoView({block:'center',behavior:'instant'})",
        element);
    element.click();
    return until(() -> Boolean.TRUE.equals(driver.executeScript(ARRIVED)));
  }

  Chromium type(String css, CharSequence words) {
    WebElement field = one(css);
    field.clear();
    field.sendKeys(words);
    return this;
  }

  /** Presses keys where the focus is. */
  Chromium press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
    return this;
  }

  Chromium tab() {
    return press(Keys.TAB);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Waits until it is so: a key may lead to another page, which takes its time. */
  Chromium until(BooleanSupplier so) {
    for (int tries = 0; tries < 300; tries++) {
      if (holds(so)) {
        return this;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("not so after 15 s, at " + path() + ":\n" + text());
  }

  private static boolean holds(BooleanSupplier so) {
    try {
      return so.getAsBoolean();
    } catch (NoSuchElementException | StaleElementReferenceException | JavascriptException notYet) {
      return false;
    }
  }

  Object script(String script, Object... arguments) {
    Object answer = driver.executeScript(script, arguments);
    return answer == null ? "" : answer;
  }

  /** Keeps a picture of the whole page in {@code target/screens}. */
  Chromium picture(String name) {
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Barriers of WCAG 2.2 A and AA that axe-core finds and calls serious or critical. */
  List<String> barriers() {
    Results results =
        new AxeBuilder()
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze(driver);
    return results.getViolations().stream()
        .filter(rule -> Stream.of("serious", "critical").anyMatch(rule.getImpact()::equals))
        .map(Chromium::told)
        .toList();
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " at " + rule.getNodes().get(0).getHtml();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
