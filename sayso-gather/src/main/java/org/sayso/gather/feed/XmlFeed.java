package org.sayso.gather.feed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;

/**
 * Reads feeds and sitemaps in XML, entry by entry: what an entry has told is let go before the next
 * one comes.
 */
final class XmlFeed {
  private static final int MOST_ENTRIES = 50_000;
  private static final int DEEPEST = 64;

  /** The elements that feeds start with, and what each calls its entries. */
  private static final Map<String, String> ENTRY_OF =
      Map.of(
          "rss", "item",
          "rdf", "item",
          "feed", "entry",
          "urlset", "url",
          "sitemapindex", "sitemap");

  private final EntryElement entries;

  XmlFeed(EntryElement entries) {
    this.entries = entries;
  }

  Outcome<Feed> parse(String name, String text) {
    Parts parts = new Parts();
    String root = "";
    try (StreamParser xml =
        new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST)).parse(text, "")) {
      Iterator<Element> elements = xml.iterator();
      while (elements.hasNext() && parts.size() < MOST_ENTRIES) {
        Element element = elements.next();
        if (root.isEmpty()) {
          root = root(element);
          parts.entryName = ENTRY_OF.getOrDefault(XmlNames.local(root), "");
        }
        if (parts.entryName.isEmpty()) {
          break;
        }
        parts.take(element);
      }
    }
    boolean whole = text.contains("</" + root) || text.endsWith("/>");
    if (!whole) {
      parts.dropUnfinished(text);
    }
    if (parts.entryName.isEmpty() || !whole && parts.size() == 0) {
      return Outcome.skipped("bad-feed", name, "neither RSS, Atom, JSON Feed nor a sitemap");
    }
    List<Problem> remarks =
        whole
            ? List.of()
            : List.of(
                new Problem(
                    "broken-feed", name, "the feed breaks off: the entries before were read"));
    return new Outcome.Done<>(parts.feed(), remarks);
  }

  /** The name of the element that all others are in, as it is written. */
  private static String root(Element element) {
    Document document = element.ownerDocument();
    Element first = document == null ? null : document.firstElementChild();
    return first == null ? element.tagName() : first.tagName();
  }

  /** What was found so far. */
  private final class Parts {
    private final List<FeedEntry> found = new ArrayList<>();
    private final List<String> sitemaps = new ArrayList<>();
    private String entryName = "";
    private String lastEntry = "";
    private @Nullable String title;
    private @Nullable String language;

    int size() {
      return found.size() + sitemaps.size();
    }

    void take(Element element) {
      String name = XmlNames.local(element.tagName());
      Element parent = element.parent();
      String holder = parent == null ? "" : XmlNames.local(parent.tagName());
      if (name.equals(entryName)) {
        lastEntry = element.tagName();
        if (name.equals("sitemap")) {
          entries.address(element).ifPresent(sitemaps::add);
        } else {
          found.add(entries.read(element));
        }
        element.empty();
      } else if (holder.equals("channel") || holder.equals("feed")) {
        String words = element.wholeText().strip();
        if (title == null && name.equals("title") && !words.isEmpty()) {
          title = words;
        }
        if (language == null && name.equals("language") && !words.isEmpty()) {
          language = words;
        }
        declared(parent);
      } else {
        declared(parent);
      }
    }

    private void declared(@Nullable Element holder) {
      if (language == null && holder != null && !holder.attr("xml:lang").isBlank()) {
        language = holder.attr("xml:lang").strip();
      }
    }

    /** Takes the last entry back if the text ends within it. */
    void dropUnfinished(String text) {
      if (lastEntry.isEmpty()
          || text.lastIndexOf("<" + lastEntry) <= text.lastIndexOf("</" + lastEntry)) {
        return;
      }
      List<?> last = entryName.equals("sitemap") ? sitemaps : found;
      if (!last.isEmpty()) {
        last.remove(last.size() - 1);
      }
    }

    Feed feed() {
      return new Feed(title, language, found, sitemaps);
    }
  }
}
