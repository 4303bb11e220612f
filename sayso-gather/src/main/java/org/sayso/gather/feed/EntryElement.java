package org.sayso.gather.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sayso.gather.metadata.DateText;

/**
 * Reads one entry of a feed or sitemap in XML. What has the entry's own prefix (mostly none) goes
 * before what other vocabularies say; those of pictures, films and sound are of other things than
 * the report and are passed over.
 */
final class EntryElement {
  private static final Set<String> OF_MEDIA =
      Set.of("media", "itunes", "image", "video", "googleplay", "podcast");
  private static final Set<String> WITH_MARKUP =
      Set.of("content", "encoded", "description", "summary", "title");

  /** RSS gives authors as {@code ann@example.org (Ann Lee)}. */
  private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s+\\((.+)\\)");

  private final DateText dates;

  EntryElement(DateText dates) {
    this.dates = dates;
  }

  FeedEntry read(Element entry) {
    Fields fields = fields(entry);
    String date =
        fields.first(
            "pubdate", "published", "publication_date", "date", "issued", "updated", "lastmod");
    String content = fields.first("encoded", "content", "description", "summary");
    return new FeedEntry(
        address(fields).orElse(null),
        fields.first("title"),
        content == null ? "" : content,
        author(fields),
        date == null ? null : dates.parse(date).orElse(null));
  }

  /** Where the entry's page is. */
  Optional<String> address(Element entry) {
    return address(fields(entry));
  }

  private static Optional<String> address(Fields fields) {
    return Optional.ofNullable(fields.first("link", "loc", "guid", "id"))
        .filter(address -> address.startsWith("http"));
  }

  private static @Nullable String author(Fields fields) {
    String author = fields.first("creator", "author");
    if (author == null) {
      return null;
    }
    Matcher mail = MAIL_AND_NAME.matcher(author);
    return mail.matches() ? mail.group(1).strip() : author;
  }

  private static Fields fields(Element entry) {
    Fields fields = new Fields(XmlNames.prefix(entry.tagName()));
    for (Element part : entry.children()) {
      String name = XmlNames.local(part.tagName());
      switch (name) {
        case "link" -> fields.put(part, name, link(part));
        case "author" -> fields.put(part, name, person(part));
        case "news" ->
            part.children()
                .forEach(
                    inner -> fields.put(inner, XmlNames.local(inner.tagName()), inner.wholeText()));
        default -> fields.put(part, name, words(part, name));
      }
    }
    return fields;
  }

  /** The address of a link that leads to the entry's page, and not to something beside it. */
  private static String link(Element link) {
    if (!link.hasAttr("href")) {
      return link.wholeText();
    }
    String relation = link.attr("rel");
    return relation.isEmpty() || relation.equalsIgnoreCase("alternate") ? link.attr("href") : "";
  }

  private static String person(Element author) {
    for (Element part : author.children()) {
      if (XmlNames.local(part.tagName()).equals("name")) {
        return part.wholeText();
      }
    }
    return author.wholeText();
  }

  private static String words(Element part, String name) {
    return part.childrenSize() > 0 && WITH_MARKUP.contains(name) ? part.html() : part.wholeText();
  }

  /** The first value of each name that an entry has. */
  private static final class Fields {
    private final String prefix;
    private final Map<String, String> own = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();

    Fields(String prefix) {
      this.prefix = prefix;
    }

    void put(Element part, String name, String words) {
      String vocabulary = XmlNames.prefix(part.tagName());
      String value = words.strip();
      if (!value.isEmpty() && !OF_MEDIA.contains(vocabulary)) {
        (vocabulary.equals(prefix) ? own : others).putIfAbsent(name, value);
      }
    }

    @Nullable String first(String... names) {
      for (String name : List.of(names)) {
        String value = own.getOrDefault(name, others.get(name));
        if (value != null) {
          return value;
        }
      }
      return null;
    }
  }
}
