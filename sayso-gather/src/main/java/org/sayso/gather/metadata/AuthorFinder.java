package org.sayso.gather.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The authors of an article. The sources are asked in turn, and the first that names a person or an
 * agency is believed: JSON-LD, {@code meta}, links marked as author, parts whose class says byline.
 * An outlet is an author only if nobody else is.
 */
final class AuthorFinder {
  private static final List<String> TAGS =
      List.of(
          "author",
          "article:author",
          "article:author_name",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "byl",
          "byline",
          "article:byline",
          "cxenseparse:author",
          "articleauthor",
          "og:article:author",
          "og:author",
          "dcsext.author",
          "citation_author");

  /** Points of a byline that is believed where it names more than the metadata does. */
  private static final int SURE = 7;

  /** Points of a byline that is believed where the metadata names an agency. */
  private static final int LIKELY = 6;

  private final NameList names;
  private final VisibleByline bylines;

  AuthorFinder(NameList names) {
    this.names = names;
    this.bylines = new VisibleByline(names);
  }

  List<Found<Author>> find(
      PageElements page,
      MetaTags tags,
      JsonLd data,
      List<JsonNode> articles,
      @Nullable String outlet) {
    Map<String, Found<Author>> told = fromData(data, articles, outlet);
    Map<String, Found<Author>> tagged =
        has(told, Author.Type.PERSON) ? Map.of() : fromTags(tags, outlet);
    Map<String, Found<Author>> best = isNamed(told) || !isNamed(tagged) ? told : tagged;
    VisibleByline.Byline byline = bylines.find(page, outlet);
    Map<String, Found<Author>> seen = seen(byline);
    if (has(best, Author.Type.PERSON)) {
      boolean more =
          byline.points() >= SURE
              && seen.size() > best.size()
              && seen.keySet().containsAll(best.keySet());
      return List.copyOf((more ? seen : best).values());
    }
    if (has(seen, Author.Type.PERSON) && (byline.points() >= LIKELY || !isNamed(best))) {
      best.forEach(
          (letters, author) -> {
            if (author.value().type() == Author.Type.AGENCY) {
              seen.putIfAbsent(letters, author);
            }
          });
      return List.copyOf(seen.values());
    }
    if (isNamed(best)) {
      return List.copyOf(best.values());
    }
    Map<String, Found<Author>> linked = fromLinks(page, outlet);
    for (Map<String, Found<Author>> named :
        List.of(linked, told.isEmpty() ? seen : Map.<String, Found<Author>>of())) {
      if (isNamed(named)) {
        return List.copyOf(named.values());
      }
    }
    return Stream.of(told, tagged, seen, linked)
        .flatMap(found -> found.values().stream())
        .limit(1)
        .toList();
  }

  private static boolean has(Map<String, Found<Author>> found, Author.Type type) {
    return found.values().stream().anyMatch(author -> author.value().type() == type);
  }

  /** Whether somebody else than the outlet is named. */
  private static boolean isNamed(Map<String, Found<Author>> found) {
    return has(found, Author.Type.PERSON) || has(found, Author.Type.AGENCY);
  }

  private static Map<String, Found<Author>> seen(VisibleByline.Byline byline) {
    Map<String, Found<Author>> found = new LinkedHashMap<>();
    add(found, byline.authors(), "text:byline");
    return found;
  }

  private Map<String, Found<Author>> fromData(
      JsonLd data, List<JsonNode> articles, @Nullable String outlet) {
    Map<String, Found<Author>> found = new LinkedHashMap<>();
    for (JsonNode article : articles) {
      for (String field : List.of("author", "creator")) {
        authors(data, article.path(field), "json-ld:" + field, outlet, found, 0);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return found;
  }

  private void authors(
      JsonLd data,
      JsonNode node,
      String where,
      @Nullable String outlet,
      Map<String, Found<Author>> found,
      int depth) {
    if (depth > 3) {
      return;
    }
    if (node.isArray()) {
      node.forEach(one -> authors(data, one, where, outlet, found, depth + 1));
      return;
    }
    JsonNode author = data.resolve(node);
    if (author.isTextual()) {
      add(found, names.split(author.asText(), outlet), where);
      return;
    }
    JsonNode name = author.path("name");
    if (name.isArray()) {
      name.forEach(one -> add(found, names.split(one.asText(""), outlet), where));
      return;
    }
    boolean organisation =
        JsonLd.types(author).stream().anyMatch(type -> type.contains("organization"));
    String words = Words.plain(name.asText(""));
    if (words.isEmpty()) {
      return;
    }
    if (organisation) {
      Author.Type type =
          names.typeOf(words, outlet) == Author.Type.AGENCY
              ? Author.Type.AGENCY
              : Author.Type.OUTLET;
      add(found, List.of(new Author(words, type, null)), where);
      return;
    }
    String role = Words.plain(author.path("jobTitle").asText(""));
    for (Author one : names.split(words, outlet)) {
      add(found, List.of(role.isEmpty() ? one : new Author(one.name(), one.type(), role)), where);
    }
  }

  private Map<String, Found<Author>> fromTags(MetaTags tags, @Nullable String outlet) {
    Map<String, Found<Author>> outlets = new LinkedHashMap<>();
    for (String name : TAGS) {
      Map<String, Found<Author>> found = new LinkedHashMap<>();
      for (String value : tags.all(name)) {
        boolean account =
            value.startsWith("@")
                || value.startsWith("http")
                || value
                    .chars()
                    .noneMatch(
                        letter ->
                            letter == ' ' || Character.isUpperCase(letter) || letter > 0x2e80);
        if (!account) {
          add(found, names.split(invert(value), outlet), "meta:" + name);
        }
      }
      if (found.values().stream().anyMatch(author -> author.value().type() != Author.Type.OUTLET)) {
        return found;
      }
      found.forEach(outlets::putIfAbsent);
    }
    return outlets;
  }

  /** {@code Last, First} as libraries write it, turned round. */
  private static String invert(String name) {
    String[] parts = name.split(", ", -1);
    boolean inverted =
        parts.length == 2
            && !parts[0].contains(" ")
            && !parts[1].contains(" ")
            && parts[1].length() > 3;
    return inverted ? parts[1] + " " + parts[0] : name;
  }

  private Map<String, Found<Author>> fromLinks(PageElements page, @Nullable String outlet) {
    List<Element> links = new ArrayList<>(page.marked("rel", "author"));
    for (Element part : page.marked("itemprop", "author")) {
      Element name = part.selectFirst("[itemprop=name]");
      links.add(name == null ? part : name);
    }
    Map<String, Found<Author>> found = new LinkedHashMap<>();
    for (Element link : links) {
      if (!inSideMatter(link) && found.size() < 8) {
        String words = link.hasAttr("content") ? link.attr("content") : link.text();
        add(found, names.split(words, outlet), "text:author-link");
      }
    }
    return found;
  }

  private static boolean inSideMatter(Element element) {
    for (Element holder = element; holder != null; holder = holder.parent()) {
      String name = holder.normalName();
      String mark = (holder.className() + " " + holder.id()).toLowerCase(Locale.ROOT);
      boolean picture =
          name.equals("figure")
              || name.equals("figcaption")
              || mark.contains("caption")
              || mark.contains("credit");
      if (picture
          || name.equals("aside")
          || name.equals("footer")
          || name.equals("nav")
          || mark.contains("comment")
          || mark.contains("related")
          || mark.contains("teaser")
          || mark.contains("recommend")) {
        return true;
      }
    }
    return false;
  }

  private static void add(Map<String, Found<Author>> found, List<Author> authors, String where) {
    for (Author author : authors) {
      found.putIfAbsent(Words.letters(author.name()), new Found<>(author, where));
    }
  }
}
