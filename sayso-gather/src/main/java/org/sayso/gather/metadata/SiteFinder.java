package org.sayso.gather.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where an article belongs: outlet, own address, language, licence; and what it is about. */
final class SiteFinder {
  private static final int MOST_TAGS = 40;

  private SiteFinder() {}

  static @Nullable Found<String> outlet(
      MetaTags tags, JsonLd data, List<JsonNode> articles, String address) {
    String siteName = Words.plain(tags.first("og:site_name"));
    if (!siteName.isEmpty()) {
      return new Found<>(siteName, "meta:og:site_name");
    }
    for (JsonNode article : articles) {
      JsonNode publisher = article.path("publisher");
      JsonNode first = data.resolve(publisher.isArray() ? publisher.path(0) : publisher);
      String name = Words.plain(first.isTextual() ? first.asText() : first.path("name").asText(""));
      if (!name.isEmpty() && !name.startsWith("http")) {
        return new Found<>(name, "json-ld:publisher");
      }
    }
    String application =
        Words.plain(
            tags.first(
                "application-name", "publisher", "dc.publisher", "apple-mobile-web-app-title"));
    if (!application.isEmpty() && !application.startsWith("http")) {
      return new Found<>(application, "meta:application-name");
    }
    return host(address).isEmpty() ? null : new Found<>(host(address), "address");
  }

  static @Nullable Found<String> canonical(PageElements page, MetaTags tags) {
    for (Element link : page.marked("rel", "canonical")) {
      String address = link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href");
      if (isWebAddress(address)) {
        return new Found<>(address, "link:canonical");
      }
    }
    String shared = tags.first("og:url");
    return isWebAddress(shared) ? new Found<>(shared, "meta:og:url") : null;
  }

  private static boolean isWebAddress(String address) {
    return address.startsWith("http://") || address.startsWith("https://");
  }

  /** The host of an address in lower case, without {@code www.}; empty if there is none. */
  static String host(String address) {
    try {
      String host = URI.create(address).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException notAnAddress) {
      return "";
    }
  }

  static @Nullable Found<String> declaredLanguage(
      PageElements page, MetaTags tags, List<JsonNode> articles) {
    Element html = page.page().firstElementChild();
    String lang =
        html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
    if (!tag(lang).isEmpty()) {
      return new Found<>(tag(lang), "html:lang");
    }
    for (JsonNode article : articles) {
      String language = tag(article.path("inLanguage").asText(""));
      if (!language.isEmpty()) {
        return new Found<>(language, "json-ld:inLanguage");
      }
    }
    String locale = tag(tags.first("content-language", "og:locale", "language", "dc.language"));
    return locale.isEmpty() ? null : new Found<>(locale, "meta:og:locale");
  }

  /** A well-formed tag, or an empty string. */
  private static String tag(String value) {
    Locale locale = Locale.forLanguageTag(value.strip().replace('_', '-'));
    return locale.getLanguage().isEmpty() ? "" : locale.toLanguageTag();
  }

  static @Nullable Boolean free(MetaTags tags, List<JsonNode> articles) {
    for (JsonNode article : articles) {
      String free = article.path("isAccessibleForFree").asText("").toLowerCase(Locale.ROOT);
      if (free.equals("true") || free.equals("false")) {
        return free.equals("true");
      }
    }
    String tier = tags.first("article:content_tier").toLowerCase(Locale.ROOT);
    return switch (tier) {
      case "free" -> Boolean.TRUE;
      case "locked", "metered" -> Boolean.FALSE;
      default -> null;
    };
  }

  static @Nullable Found<String> licence(PageElements page, List<JsonNode> articles) {
    for (JsonNode article : articles) {
      String licence = article.path("license").asText("");
      if (!licence.isBlank()) {
        return new Found<>(licence.strip(), "json-ld:license");
      }
    }
    for (Element link : page.marked("rel", "license")) {
      if (!link.attr("href").isBlank()) {
        return new Found<>(link.attr("href").strip(), "link:license");
      }
    }
    return null;
  }

  static PageMetadata.Topics topics(MetaTags tags, List<JsonNode> articles) {
    return new PageMetadata.Topics(
        section(tags, articles), description(tags, articles), keywords(tags, articles));
  }

  private static @Nullable Found<String> section(MetaTags tags, List<JsonNode> articles) {
    for (JsonNode article : articles) {
      JsonNode section = article.path("articleSection");
      String name =
          Words.plain(section.isArray() ? section.path(0).asText("") : section.asText(""));
      if (!name.isEmpty()) {
        return new Found<>(name, "json-ld:articleSection");
      }
    }
    String name = Words.plain(tags.first("article:section", "parsely-section", "section"));
    return name.isEmpty() ? null : new Found<>(name, "meta:article:section");
  }

  private static @Nullable Found<String> description(MetaTags tags, List<JsonNode> articles) {
    String shared =
        Words.plain(
            tags.first("og:description", "description", "twitter:description", "dc.description"));
    if (!shared.isEmpty()) {
      return new Found<>(shared, "meta:description");
    }
    for (JsonNode article : articles) {
      String words = Words.plain(article.path("description").asText(""));
      if (!words.isEmpty()) {
        return new Found<>(words, "json-ld:description");
      }
    }
    return null;
  }

  private static List<String> keywords(MetaTags tags, List<JsonNode> articles) {
    Set<String> keywords = new LinkedHashSet<>(tags.all("article:tag"));
    for (JsonNode article : articles) {
      JsonNode words = article.path("keywords");
      words.forEach(word -> keywords.add(Words.plain(word.asText(""))));
      if (words.isTextual()) {
        keywords.addAll(List.of(words.asText().split("\\s*,\\s*", -1)));
      }
    }
    for (String list : List.of(tags.first("keywords"), tags.first("news_keywords"))) {
      keywords.addAll(List.of(list.split("\\s*,\\s*", -1)));
    }
    List<String> kept = new ArrayList<>();
    for (String keyword : keywords) {
      String plain = Words.plain(keyword);
      if (!plain.isEmpty()
          && plain.length() < 100
          && !plain.startsWith("http")
          && kept.size() < MOST_TAGS
          && !kept.contains(plain)) {
        kept.add(plain);
      }
    }
    return kept;
  }
}
