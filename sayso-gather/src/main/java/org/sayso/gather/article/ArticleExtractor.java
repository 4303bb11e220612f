package org.sayso.gather.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.metadata.JsonLd;
import org.sayso.gather.metadata.LanguageGuess;
import org.sayso.gather.metadata.MetaTags;
import org.sayso.gather.metadata.MetadataExtractor;
import org.sayso.gather.metadata.PageElements;
import org.sayso.gather.metadata.PageMetadata;
import org.sayso.gather.post.EmbedFinder;
import org.sayso.gather.post.PostEmbed;
import org.sayso.model.Outcome;
import org.sayso.model.Report;

/**
 * A page into a report: main text as typed blocks with the way back into the page, metadata with
 * where it was found, embedded posts. A pure function of the page; threads may share it.
 *
 * <p>The page is cut into blocks at its block-level elements. A classifier trained on marked news
 * pages tells the article's blocks from the rest by their shape, what holds them, what stands
 * beside them, and by what the page's metadata says the text is; a second one looks again, knowing
 * what the first thought of the neighbours. No rule about text is written for single sites.
 */
public final class ArticleExtractor {
  private final GatherLimits limits;
  private final MetadataExtractor metadata;
  private final PageMeasurer measurer;
  private final BlockChooser chooser;
  private final ArticleAssembler assembler;
  private final LanguageGuess languages;
  private final EmbedFinder embedFinder;

  private ArticleExtractor(GatherLimits limits) {
    this.limits = limits;
    this.metadata = MetadataExtractor.create();
    this.measurer = PageMeasurer.create();
    this.chooser = BlockChooser.load();
    this.assembler = ArticleAssembler.create(limits);
    this.languages = LanguageGuess.load();
    this.embedFinder = EmbedFinder.create();
  }

  public static ArticleExtractor create(GatherLimits limits) {
    return new ArticleExtractor(limits);
  }

  /**
   * @param id what the report is to be called
   * @param html the decoded page
   * @param address where it came from, to make links whole; empty if unknown
   * @return the article, or a skip {@code no-main-text}
   */
  public Outcome<ExtractedArticle> extract(String id, String html, String address) {
    Document page = Parser.htmlParser().setMaxDepth(limits.maxDepth()).parseInput(html, address);
    PageElements elements = PageElements.of(page);
    MetaTags tags = MetaTags.of(elements);
    JsonLd data = JsonLd.of(elements);
    PageMetadata found = metadata.extract(elements, tags, data, address);
    MeasuredPage measured = measurer.measure(page, tags, data);
    if (measured.blocks().isEmpty()) {
      return Outcome.skipped(
          "no-main-text",
          id,
          "the page has no text at all; it may be made by script: save it from a browser");
    }
    List<PostEmbed> embeds = embedFinder.find(elements);
    ArticleAssembler.Assembled article =
        assembler.assemble(
            measured.blocks(), chooser.choose(measured), found, embeds, data.isLiveBlog());
    if (article.text().isEmpty()) {
      return Outcome.skipped(
          "no-main-text",
          id,
          "the page has no main text; it may be a list of links or be made by script");
    }
    Optional<String> language = languages.guess(article.text());
    PageMetadata complete =
        new PageMetadata(
            found.titles(),
            found.authors(),
            found.published(),
            found.modified(),
            found.topics(),
            found.site().detected(language.orElse(null)));
    Report report =
        new Report(
            id,
            MetadataExtractor.choose(complete, address),
            article.text(),
            article.blocks(),
            article.posts(),
            article.removed());
    return Outcome.done(new ExtractedArticle(report, complete, article.parts()));
  }
}
