package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.Reading;
import org.sayso.server.page.Address;

/** Whatever stands in a report, its pages hold no element and no attribute but their own. */
class HostilePagesTest {
  /** What the templates are made of. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "link",
          "script",
          "body",
          "a",
          "header",
          "div",
          "nav",
          "form",
          "label",
          "input",
          "button",
          "main",
          "footer",
          "p",
          "span",
          "time",
          "h1",
          "h2",
          "h3",
          "section",
          "article",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "b",
          "blockquote",
          "bdi",
          "details",
          "summary",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "sup",
          "code",
          "select",
          "option",
          "datalist",
          "textarea",
          "svg",
          "rect",
          "circle",
          "path",
          "line",
          "g",
          "text",
          "mark");

  private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");

  @TempDir Path folder;

  @Test
  void nothingThatReportsHoldRunsAndNothingIsLost() {
    List<Reading> hostile = HostilePayloads.ALL.stream().map(HostileReading::of).toList();
    assertThat(hostile).hasSizeGreaterThanOrEqualTo(50);
    try (ServedLedger served = ServedLedger.empty(folder)) {
      served.ledger().add(hostile, Instant.parse("2025-05-14T09:00:00Z"));
      for (String page : List.of("/", "/stories", "/claims", "/sources")) {
        check(served, page);
      }
      List<String> stories = new ArrayList<>(links(served, "/stories", "/story/"));
      stories.addAll(links(served, "/stories?page=2", "/story/"));
      List<String> claims = new ArrayList<>();
      for (String story : stories) {
        check(served, story);
        check(served, story + "?since=2000-01-01");
        claims.addAll(links(served, story, "/claim/"));
      }
      assertThat(claims).hasSizeGreaterThan(20);
      claims.stream().distinct().forEach(claim -> check(served, claim));
      for (String words : HostilePayloads.ALL) {
        Document report = check(served, Address.report(words));
        assertThat(visible(report.select(".text").text()))
            .as(words)
            .contains(visible(words))
            .contains(visible("hit the bridge at Port Halde"));
        check(served, Address.source(words));
        check(served, Address.compare(words, HostilePayloads.ALL.get(0)));
        String asked = URLEncoder.encode(words, StandardCharsets.UTF_8);
        check(served, "/search?q=" + asked);
        check(served, "/claims?speaker=" + asked + "&outlet=" + asked);
        check(served, Address.actor(words));
      }
    }
  }

  private static List<String> links(ServedLedger served, String page, String start) {
    return Jsoup.parse(served.get(page).body()).select("main a[href^=" + start + "]").stream()
        .map(link -> link.attr("href"))
        .filter(link -> !link.contains("#"))
        .distinct()
        .toList();
  }

  private static Document check(ServedLedger served, String address) {
    HttpResponse<String> answer = served.get(address);
    assertThat(answer.statusCode()).as(address).isIn(200, 404);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .as(address)
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().map().toString()).doesNotContain("evil=1");
    Document page = Jsoup.parse(answer.body());
    for (Element element : page.getAllElements()) {
      if (!element.tagName().equals("#root")) {
        assertThat(ELEMENTS).as(address + " " + element).contains(element.tagName());
        element.attributes().forEach(attribute -> checkAttribute(address, element, attribute));
      }
    }
    assertThat(page.select("script"))
        .as(address)
        .singleElement()
        .satisfies(script -> assertThat(script.attr("src")).startsWith("/static/"));
    return page;
  }

  private static void checkAttribute(String address, Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String at = address + " " + element.tagName() + " " + attribute;
    assertThat(name).as(at).doesNotStartWith("on").isNotIn("style", "srcdoc", "http-equiv");
    if (ADDRESSES.contains(name)) {
      boolean web = element.hasAttr("rel") && element.attr("rel").contains("noopener");
      if (web) {
        assertThat(attribute.getValue()).as(at).matches("(?is)https?://.*");
      } else {
        assertThat(attribute.getValue()).as(at).matches("(?s)(/(?!/)|#|\\?).*");
      }
    }
  }

  /** What is left when white space, and what no page may show, are taken away. */
  private static String visible(String words) {
    return words.replaceAll("[\\s\\p{Cntrl}\\u202E\\uFFFD]+", "");
  }
}
