package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports that bring markup and script in every field: whoever goes over all pages meets none of it
 * as markup, and each page's JSON twin is there.
 */
class EveryPageTest {
  private static final int MOST_PAGES = 600;
  private static final Set<String> NEVER =
      Set.of("iframe", "object", "embed", "base", "style", "template", "applet", "frame");
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "data", "poster", "xlink:href", "ping");

  @TempDir Path folder;

  @Test
  void nothingThatAReportBringsIsMarkupOnAnyPage() {
    try (ServedLedger served = ServedLedger.empty(folder)) {
      served.ledger().add(HostileReadings.all(), Instant.parse("2025-04-09T00:00:00Z"));
      List<String> wrong = new ArrayList<>();
      Set<String> twins = new LinkedHashSet<>();
      Set<String> seen =
          new LinkedHashSet<>(List.of("/", "/stories", "/claims", "/search?q=harbour"));
      Deque<String> toSee = new ArrayDeque<>(seen);
      while (!toSee.isEmpty() && seen.size() < MOST_PAGES) {
        String at = toSee.remove();
        HttpResponse<String> answer = served.get(at);
        if (answer.statusCode() >= 500) {
          wrong.add(at + ": status " + answer.statusCode());
        }
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
          Document page = Jsoup.parse(answer.body());
          complaints(page).forEach(complaint -> wrong.add(at + ": " + complaint));
          for (Element link : page.select("a[href], link[rel=alternate][href]")) {
            String href = link.attr("href").replaceFirst("#.*", "");
            if (href.startsWith("/")
                && !href.startsWith("//")
                && isAddress(href)
                && seen.add(href)) {
              toSee.add(href);
            }
            if (link.normalName().equals("link") && answer.statusCode() == 200) {
              twins.add(href);
            }
          }
        }
      }
      assertThat(wrong).isEmpty();
      assertThat(seen).hasSizeGreaterThan(5);
      for (String twin : twins) {
        HttpResponse<String> answer = served.get(twin);
        assertThat(answer.statusCode()).as("the twin %s: %s", twin, answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
            .as(twin)
            .startsWith("application/json");
      }
      assertThat(twins).isNotEmpty();
    }
  }

  private static boolean isAddress(String href) {
    try {
      URI.create(href);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static List<String> complaints(Document page) {
    List<String> wrong = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      String name = element.normalName();
      if (NEVER.contains(name) || name.equals("meta") && element.hasAttr("http-equiv")) {
        wrong.add("an element " + name);
      }
      if (name.equals("script") && !element.attr("src").startsWith("/static/")) {
        wrong.add("a script " + element);
      }
      if (name.equals("link") && element.attr("href").startsWith("//")) {
        wrong.add("a link to elsewhere " + element);
      }
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        String value =
            attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]", "");
        if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc")) {
          wrong.add("an attribute " + attribute);
        }
        if (ADDRESSES.contains(key)
            && (value.startsWith("javascript:")
                || value.startsWith("vbscript:")
                || value.startsWith("data:")
                || value.startsWith("//")
                || value.startsWith("\\\\"))) {
          wrong.add("an address " + attribute);
        }
      }
    }
    return wrong;
  }

  @Test
  void asJsonItIsThereAsItWas() {
    try (ServedLedger served = ServedLedger.empty(folder)) {
      served.ledger().add(HostileReadings.all(), Instant.parse("2025-04-09T00:00:00Z"));
      ApiDescription description = new ApiDescription(served.get("/api/v1/openapi.json").body());
      for (int i = 0; i < HostileReadings.PAYLOADS.size(); i++) {
        var report = HostileReadings.all().get(i).report();
        HttpResponse<String> answer =
            served.get("/api/v1/reports/" + org.sayso.server.page.Address.part(report.id()));
        assertThat(answer.statusCode()).as(report.id()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(ApiDescription.json(answer.body()).get("report").get("text").asText())
            .isEqualTo(report.text());
        assertThat(
                description.complaints(
                    ApiDescription.json("{\"$ref\":\"#/components/schemas/Reading\"}"),
                    answer.body()))
            .isEmpty();
      }
    }
  }
}
