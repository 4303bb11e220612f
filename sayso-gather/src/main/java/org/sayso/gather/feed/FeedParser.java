package org.sayso.gather.feed;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.sayso.gather.metadata.DateText;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;

/**
 * Reads RSS (0.9 to 2.0), Atom (RFC 4287), JSON Feed (1.x), sitemaps (sitemaps.org) and news
 * sitemaps. Document types and external entities are never read. Of a feed that breaks off, the
 * entries before are kept. A pure function; threads may share it.
 */
public final class FeedParser {
  private static final int MOST_ENTRIES = 50_000;
  private static final int DEEPEST = 64;

  private final DateText dates = DateText.load();
  private final JsonFeed jsonFeed = new JsonFeed(dates);

  private FeedParser() {}

  public static FeedParser create() {
    return new FeedParser();
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
    if (start.startsWith("{")) {
      return jsonFeed.parse(name, start);
    }
    Reading reading = new Reading();
    List<Problem> remarks = new ArrayList<>();
    try {
      reading.read(start);
    } catch (XMLStreamException | IllegalArgumentException | MissingResourceException broken) {
      // The JDK's parser has no text for some of its own complaints and fails in looking for it.
      remarks.add(
          new Problem(
              "broken-feed",
              name,
              "the feed breaks off or is not well-formed: what came before was read"));
    }
    if (!reading.known
        || reading.entries.isEmpty() && reading.sitemaps.isEmpty() && !remarks.isEmpty()) {
      return Outcome.skipped("bad-feed", name, "neither RSS, Atom, JSON Feed nor a sitemap");
    }
    return new Outcome.Done<>(
        new Feed(reading.title, reading.language, reading.entries, reading.sitemaps), remarks);
  }

  private static XMLStreamReader open(String text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new StringReader(text));
  }

  /** One feed being read. */
  private final class Reading {
    private final List<FeedEntry> entries = new ArrayList<>();
    private final List<String> sitemaps = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean known;
    private @Nullable String title;
    private @Nullable String language;
    private @Nullable Map<String, String> entry;

    void read(String feed) throws XMLStreamException {
      XMLStreamReader xml = open(feed);
      while (xml.hasNext() && entries.size() < MOST_ENTRIES) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(xml.getLocalName().toLowerCase(Locale.ROOT));
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          text.append(xml.getText());
        }
      }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
      String name = xml.getLocalName().toLowerCase(Locale.ROOT);
      if (path.isEmpty()) {
        known = List.of("rss", "feed", "rdf", "urlset", "sitemapindex").contains(name);
        language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
      }
      if (path.size() > DEEPEST) {
        throw new XMLStreamException("nested deeper than " + DEEPEST);
      }
      path.push(name);
      text.setLength(0);
      if (List.of("item", "entry", "url", "sitemap").contains(name)) {
        entry = new HashMap<>();
      }
      Map<String, String> open = entry;
      if (open != null && name.equals("link") && xml.getAttributeValue(null, "href") != null) {
        String relation = xml.getAttributeValue(null, "rel");
        if (relation == null || relation.equals("alternate")) {
          open.putIfAbsent("link", xml.getAttributeValue(null, "href"));
        }
      }
    }

    private void end(String name) {
      path.poll();
      String value = text.toString().strip();
      text.setLength(0);
      Map<String, String> open = entry;
      if (open == null) {
        title = title == null && name.equals("title") && !value.isEmpty() ? value : title;
        language =
            language == null && name.equals("language") && !value.isEmpty() ? value : language;
        return;
      }
      if (List.of("item", "entry", "url").contains(name)) {
        entries.add(entry(open));
        entry = null;
      } else if (name.equals("sitemap")) {
        String address = open.getOrDefault("loc", "");
        if (!address.isEmpty()) {
          sitemaps.add(address);
        }
        entry = null;
      } else if (!value.isEmpty() && !(name.equals("title") && path.contains("image"))) {
        open.putIfAbsent(name, value);
      }
    }

    private FeedEntry entry(Map<String, String> fields) {
      String address = first(fields, "link", "loc", "guid", "id");
      String date =
          first(
              fields,
              "pubdate",
              "published",
              "publication_date",
              "date",
              "issued",
              "updated",
              "lastmod");
      String content = first(fields, "encoded", "content", "description", "summary");
      return new FeedEntry(
          address != null && address.startsWith("http") ? address : null,
          first(fields, "title"),
          content == null ? "" : content,
          first(fields, "creator", "name", "author"),
          date == null ? null : dates.parse(date).orElse(null));
    }

    private static @Nullable String first(Map<String, String> fields, String... names) {
      for (String name : names) {
        String value = fields.get(name);
        if (value != null) {
          return value;
        }
      }
      return null;
    }
  }
}
