package org.sayso.gather.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.gather.input.GatherLimits;
import org.sayso.model.Block;
import org.sayso.model.Outcome;
import org.sayso.model.Post;
import org.sayso.model.Report;

/**
 * Pages put together from bits of pages, cut and twisted: whatever comes, no exception, and every
 * span is a stretch of the text.
 */
class ArticleFuzzTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create(GatherLimits.DEFAULT);
  private static final int PAGES = 120;
  private static final List<String> BITS =
      List.of(
          "<p>",
          "</p>",
          "<div class=\"article-body\">",
          "</div>",
          "<h1>",
          "</h1>",
          "<br><br>",
          "<blockquote class=\"twitter-tweet\">",
          "</blockquote>",
          "— Ann Lee (@annlee) April 8, 2025",
          "<a href=\"https://x.com/a/status/1\">",
          "</a>",
          "<script type=\"application/ld+json\">",
          "{\"@type\":\"NewsArticle\",\"headline\":\"Fog\",\"author\":[{\"name\":\"Bo\"}],\"articleBody\":\"x\"}",
          "</script>",
          "<ul><li>",
          "</li></ul>",
          "<meta property=og:title content='Fog'>",
          "<time datetime=2025-04-08>",
          "<iframe src=\"https://t.me/a/1\">",
          "</iframe>",
          "<!--",
          "-->",
          "The harbour was closed on Tuesday, the master said, because of fog. ",
          "\u0000",
          "\ud83d\ude00",
          "\ud83d",
          "&amp;&#x1F600;&bogus;",
          "© 2025 Gazette. All rights reserved.",
          "pic.twitter.com/x",
          "<table><tr><td>",
          "<svg>",
          "<template>",
          "<noscript>",
          "<article>",
          "<figure><figcaption>",
          "By Ann Lee",
          "Correction: ",
          "\u202e\u200b\u00ad",
          "<p hidden>",
          "<math><mi>",
          "<select><option>",
          "<frameset>",
          "<body>",
          "</html>");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noPageBreaksIt(long seed) {
    Random random = new Random(seed);
    for (int page = 0; page < PAGES; page++) {
      StringBuilder html = new StringBuilder();
      int bits = 1 + random.nextInt(120);
      for (int i = 0; i < bits; i++) {
        html.append(BITS.get(random.nextInt(BITS.size())));
      }
      html.setLength(random.nextInt(html.length()) + 1);
      check("seed " + seed + ", page " + page, html.toString());
    }
  }

  private static void check(String name, String html) {
    Outcome<ExtractedArticle> outcome = EXTRACTOR.extract(name, html, "");
    if (outcome instanceof Outcome.Done<ExtractedArticle> done) {
      Report report = done.value().report();
      assertThat(report.text()).as(name).isNotBlank();
      for (Block block : report.blocks()) {
        assertThat(block.span().end()).as(name).isLessThanOrEqualTo(report.text().length());
      }
      for (Post post : report.posts()) {
        assertThat(post.span() == null || post.span().end() <= report.text().length())
            .as(name)
            .isTrue();
        post.continued()
            .forEach(
                part ->
                    assertThat(part.end()).as(name).isLessThanOrEqualTo(report.text().length()));
      }
    } else {
      assertThat(((Outcome.Skipped<ExtractedArticle>) outcome).reason().code())
          .as(name)
          .isEqualTo("no-main-text");
    }
  }
}
