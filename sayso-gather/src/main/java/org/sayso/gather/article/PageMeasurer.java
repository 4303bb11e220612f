package org.sayso.gather.article;

import org.jsoup.nodes.Document;
import org.sayso.gather.metadata.JsonLd;
import org.sayso.gather.metadata.MetaTags;
import org.sayso.gather.metadata.PageElements;

/** Cuts pages into blocks and measures them. Threads may share it. */
public final class PageMeasurer {
  private final PartGroup.Words words;

  private PageMeasurer(PartGroup.Words words) {
    this.words = words;
  }

  public static PageMeasurer create() {
    return new PageMeasurer(PartGroup.Words.load());
  }

  /** Measures a page by itself. */
  public MeasuredPage measure(Document page) {
    PageElements elements = PageElements.of(page);
    return measure(page, MetaTags.of(elements), JsonLd.of(elements));
  }

  /** Measures a page whose metadata was read before. */
  MeasuredPage measure(Document page, MetaTags tags, JsonLd data) {
    String title = tags.first("og:title", "twitter:title");
    PageHints hints =
        new PageHints(
            title.isEmpty() ? page.title() : title,
            tags.first("og:description", "description"),
            data.articleBody());
    return MeasuredPage.of(page, hints, words);
  }
}
