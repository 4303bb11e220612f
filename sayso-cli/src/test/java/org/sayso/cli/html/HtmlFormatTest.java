package org.sayso.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sayso.cli.HandMade;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Kind;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;

/** The HTML page: whole, closed, harmless, and its text is the report's. */
class HtmlFormatTest {
  private final HtmlFormat format = HtmlFormat.create();

  private String page(Reading reading) {
    return format.head() + format.render(reading) + format.tail();
  }

  @Test
  void marksWhoSaysWhatAndLeadsToTheStatements() {
    Document page = Jsoup.parse(page(HandMade.reading()));
    assertThat(page.select(".text .source").eachText())
        .contains("Verhane", "Officials", "the Courier");
    assertThat(page.select(".text .cue").eachText()).contains("claimed", "is still checking");
    assertThat(page.select(".text sup a")).hasSize(5);
    for (Element link : page.select(".text sup a")) {
      assertThat(page.select("li" + link.attr("href"))).hasSize(1);
    }
    assertThat(page.select(".statements > li")).hasSize(5);
    assertThat(page.select(".statements > li.depth1")).hasSize(2);
    assertThat(page.select("h1").text()).isEqualTo("Two divers <b>caught</b> & held");
  }

  @Test
  void loadsNothingAndRunsNothing() {
    Document page = Jsoup.parse(page(HandMade.reading()));
    assertThat(page.select("script, link, img, iframe, object, embed, form, base")).isEmpty();
    assertThat(page.select("[href^=javascript], [onclick], [onerror], [style]")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(page.text()).contains("javascript:alert(1)");
  }

  @Test
  void hostileTextStaysText() {
    String hostile =
        "<script>alert('x')</script> said \"<img src=x onerror=y>\" & </article> ]]> <!-- \u0000 \u202E it is so.";
    TextSpan said = new TextSpan(hostile.indexOf("said"), hostile.indexOf("said") + 4);
    Attribution attribution =
        new Attribution(
            "a\"><b>",
            null,
            Kind.DIRECT,
            Stance.ASSERTS,
            0.5,
            new RoleSpans(
                List.of(new TextSpan(0, 27)),
                List.of(said),
                List.of(new TextSpan(said.end(), hostile.length()))),
            AttributionLinks.NONE);
    Document page =
        Jsoup.parse(page(reading(Report.ofText("\"><script>", hostile), List.of(attribution))));
    assertThat(page.select("script, img, article article")).isEmpty();
    assertThat(page.select(".text").text())
        .contains("<script>alert('x')</script>", "<img src=x onerror=y>");
  }

  @Test
  void everyElementOfThePageIsOneOfAFew() {
    Set<String> known =
        Set.of(
            "a",
            "article",
            "b",
            "blockquote",
            "body",
            "details",
            "h1",
            "h2",
            "head",
            "html",
            "i",
            "li",
            "main",
            "meta",
            "ol",
            "p",
            "section",
            "span",
            "style",
            "summary",
            "sup",
            "time",
            "title",
            "ul");
    Set<String> used =
        Jsoup.parse(page(HandMade.reading())).getAllElements().stream()
            .map(Element::normalName)
            .filter(name -> !name.equals("#root"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(known).containsAll(used);
  }

  @Test
  void whateverOverlapsTheTextIsWhole() {
    String text = "One two three four five six seven eight nine ten.\nEleven twelve thirteen.";
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      List<Attribution> attributions =
          random.ints(4).mapToObj(i -> attribution("a" + i, random, text.length())).toList();
      Document page = Jsoup.parse(format.render(reading(Report.ofText("r", text), attributions)));
      page.select("sup").remove();
      assertThat(page.select(".text p").eachText())
          .as("seed %d", seed)
          .isEqualTo(text.lines().toList());
    }
  }

  private static Attribution attribution(String id, Random random, int length) {
    RoleSpans roles =
        new RoleSpans(
            List.of(span(random, length)),
            List.of(span(random, length)),
            List.of(span(random, length)));
    return new Attribution(id, null, Kind.MIXED, Stance.DOUBTS, 0.8, roles, AttributionLinks.NONE);
  }

  private static TextSpan span(Random random, int length) {
    int start = random.nextInt(length);
    return new TextSpan(start, start + 1 + random.nextInt(length - start));
  }

  private static Reading reading(Report report, List<Attribution> attributions) {
    return new Reading(report, attributions, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
