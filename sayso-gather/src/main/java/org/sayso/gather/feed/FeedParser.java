package org.sayso.gather.feed;

import org.sayso.gather.metadata.DateText;
import org.sayso.model.Outcome;

/**
 * Reads RSS (0.9 to 2.0), Atom (RFC 4287), JSON Feed (1.x), sitemaps (sitemaps.org) and news
 * sitemaps. Document types and external entities are never read. What is not well-formed is read as
 * a browser would; of a feed that breaks off, the entries before are kept. A pure function; threads
 * may share it.
 */
public final class FeedParser {
  private final XmlFeed xmlFeed;
  private final JsonFeed jsonFeed;

  private FeedParser(DateText dates) {
    this.xmlFeed = new XmlFeed(new EntryElement(dates));
    this.jsonFeed = new JsonFeed(dates);
  }

  public static FeedParser create() {
    return new FeedParser(DateText.load());
  }

  /**
   * Reads a feed.
   *
   * @param name what messages call it
   * @param text the decoded feed
   * @return the feed, with a remark if it broke off; a skip {@code bad-feed} if it is none
   */
  public Outcome<Feed> parse(String name, String text) {
    String start = text.stripLeading();
    return start.startsWith("{") ? jsonFeed.parse(name, start) : xmlFeed.parse(name, start);
  }
}
