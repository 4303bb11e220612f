package org.sayso.bench.gather;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.sayso.gather.article.ArticleExtractor;
import org.sayso.gather.article.ExtractedArticle;
import org.sayso.gather.input.GatherLimits;
import org.sayso.model.Outcome;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;

/** Extractors that are measured beside each other: a page into a report, as far as each can. */
enum PageText {
  /** Sayso, with full metadata. */
  SAYSO {
    private final ArticleExtractor extractor = ArticleExtractor.create(GatherLimits.DEFAULT);

    @Override
    Optional<Report> of(String html) {
      Outcome<ExtractedArticle> outcome = extractor.extract("page", html, "");
      return outcome instanceof Outcome.Done<ExtractedArticle> done
          ? Optional.of(done.value().report())
          : Optional.empty();
    }
  },
  /** All text of the page by jsoup: the measure of speed. */
  JSOUP {
    @Override
    Optional<Report> of(String html) {
      return Optional.of(Report.ofText("page", Jsoup.parse(html).text()));
    }
  },
  /** Readability4J 1.0.8, a port of Mozilla's Readability. */
  READABILITY4J {
    @Override
    Optional<Report> of(String html) {
      net.dankito.readability4j.Article article =
          new Readability4J("https://example.org/", html).parse();
      Element content = article.getArticleContent();
      if (content == null) {
        return Optional.empty();
      }
      StringBuilder text = new StringBuilder();
      content
          .select("p, li, h2, h3, h4, blockquote:not(:has(p)), pre, td")
          .eachText()
          .forEach(words -> text.append(words).append('\n'));
      String words = text.length() < content.text().length() / 2 ? content.text() : text.toString();
      ReportMetadata unknown = ReportMetadata.UNKNOWN;
      ReportMetadata metadata =
          new ReportMetadata(null, null, article.getTitle(), unknown.byline(), null, null);
      Report plain = Report.ofText("page", words);
      return Optional.of(
          new Report(
              "page", metadata, plain.text(), plain.blocks(), plain.posts(), plain.removed()));
    }
  };

  /** The report of a page; empty if the extractor finds none. */
  abstract Optional<Report> of(String html);
}
