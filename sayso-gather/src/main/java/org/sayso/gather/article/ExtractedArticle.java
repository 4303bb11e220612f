package org.sayso.gather.article;

import java.util.List;
import org.sayso.gather.metadata.ArticlePart;
import org.sayso.gather.metadata.PageMetadata;
import org.sayso.model.Report;

/**
 * An article taken out of its page.
 *
 * @param page all that the page tells of it, with where it was found
 * @param parts its typed pieces, those outside of the report's text included
 */
public record ExtractedArticle(Report report, PageMetadata page, List<ArticlePart> parts) {
  public ExtractedArticle {
    parts = List.copyOf(parts);
  }
}
