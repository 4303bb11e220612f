package org.sayso.gather.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of reports, or of further lists.
 *
 * @param title what the feed is called; {@code null} for a sitemap
 * @param language as declared
 * @param entries in the order of the feed
 * @param sitemaps addresses of further sitemaps, where it is an index of them
 */
public record Feed(
    @Nullable String title,
    @Nullable String language,
    List<FeedEntry> entries,
    List<String> sitemaps) {
  public Feed {
    entries = List.copyOf(entries);
    sitemaps = List.copyOf(sitemaps);
  }
}
