package org.sayso.gather.post;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sayso.model.PostOrigin;

/**
 * An embedded post in a page.
 *
 * @param element the element that holds it
 * @param words the post's own words as the page has them; empty if only a link is there
 * @param links links in the post
 */
public record PostEmbed(
    Element element,
    PostOrigin origin,
    @Nullable LocalDate posted,
    String words,
    List<String> links) {
  public PostEmbed {
    links = List.copyOf(links);
  }

  /** Whether the page shows only a part of the post. */
  public boolean isTruncated() {
    return PostFinder.isCutOff(words);
  }
}
