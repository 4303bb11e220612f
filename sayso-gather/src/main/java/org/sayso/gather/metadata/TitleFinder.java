package org.sayso.gather.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The title of an article in all variants that its page gives. The first is the one to show: {@code
 * og:title}, then the headline of JSON-LD, then the main heading, unless the outlet is known to
 * keep its headlines elsewhere. Immutable; threads may share it.
 */
final class TitleFinder {
  private static final Pattern MARK =
      Pattern.compile(
          "\\s+[|\\-\\u2013\\u2014\\u00b7\\u2022\\u00bb*:\\uff5c\\u3163]+\\s+|\\s*[\\uff5c|\\u3163]\\s*|\\uff1a(?=[^\\uff1a]{2,20}$)");

  /** What stands before the name of a {@code meta} element in the name of its field. */
  static final String META = "meta:";

  private final TitleHabits habits;

  TitleFinder(TitleHabits habits) {
    this.habits = habits;
  }

  /**
   * All variants, the one to show first.
   *
   * @param addresses of the page, to know its outlet's habit by; empty ones are passed over
   * @param published the day of the page, since habits change; empty if unknown
   */
  List<Found<String>> find(
      PageElements page,
      MetaTags tags,
      List<JsonNode> articles,
      String outlet,
      List<String> addresses,
      Optional<LocalDate> published) {
    List<Found<String>> variants = variants(page, tags, articles, outlet);
    Map<String, Found<String>> found = new LinkedHashMap<>();
    for (String field : habits.fieldsOf(addresses, published)) {
      List<Found<String>> own = new ArrayList<>();
      variants.stream().filter(variant -> variant.where().equals(field)).forEach(own::add);
      if (own.isEmpty() && field.startsWith(META)) {
        String name = field.substring(META.length());
        add(own, withoutOutlet(Words.plain(tags.first(name)), outlet, words(heading(page))), field);
      }
      own.forEach(variant -> found.putIfAbsent(variant.value(), variant));
    }
    variants.forEach(variant -> found.putIfAbsent(variant.value(), variant));
    return List.copyOf(found.values());
  }

  private static List<Found<String>> variants(
      PageElements page, MetaTags tags, List<JsonNode> articles, String outlet) {
    List<Found<String>> found = new ArrayList<>();
    Optional<Element> main = heading(page);
    String heading = words(main);
    String shared = Words.plain(tags.first("og:title"));
    boolean named = !shared.equals(withoutOutlet(shared, outlet, heading));
    if (!named) {
      add(found, shared, "meta:og:title");
    }
    for (JsonNode article : articles) {
      String headline = Words.plain(article.path("headline").asText(""));
      add(found, withoutOutlet(headline, outlet, heading), "json-ld:headline");
    }
    add(found, heading, "h1");
    for (Element part : page.marked("itemprop", "headline")) {
      add(found, Words.plain(part.text()), "microdata:headline");
    }
    for (String name :
        List.of(
            "og:title",
            "twitter:title",
            "dc.title",
            "dcterms.title",
            "parsely-title",
            "sailthru.title",
            "headline")) {
      add(found, withoutOutlet(Words.plain(tags.first(name)), outlet, heading), "meta:" + name);
    }
    add(found, withoutOutlet(Words.plain(page.page().title()), outlet, heading), "title");
    main.ifPresent(one -> add(found, longestPart(one), "h1:part"));
    return found;
  }

  private static void add(List<Found<String>> found, String title, String where) {
    if (!title.isEmpty() && title.length() < 500) {
      found.add(new Found<>(title, where));
    }
  }

  /**
   * The main heading: the longest of those that share words with the page's title, or the first.
   */
  private static Optional<Element> heading(PageElements page) {
    Element best = null;
    double bestShare = -1;
    String title = page.page().title();
    for (Element heading : page.tag("h1")) {
      String words = Words.plain(heading.text());
      if (words.isEmpty()) {
        continue;
      }
      double share = Words.overlap(words, title);
      if (share > bestShare + 0.1) {
        best = heading;
        bestShare = share;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String words(Optional<Element> heading) {
    return heading.map(one -> Words.plain(one.text())).orElse("");
  }

  /** The longest part of a heading that holds a kicker and a headline; empty if it has no parts. */
  private static String longestPart(Element heading) {
    String longest = Words.plain(heading.ownText());
    int parts = longest.isEmpty() ? 0 : 1;
    for (Element part : heading.children()) {
      String words = Words.plain(part.text());
      parts += words.isEmpty() ? 0 : 1;
      longest = words.length() > longest.length() ? words : longest;
    }
    return parts < 2 ? "" : longest;
  }

  /** A title without the outlet's name behind a bar or dash. */
  static String withoutOutlet(String title, String outlet, String heading) {
    if (title.isEmpty()) {
      return title;
    }
    if (!heading.isEmpty()
        && title.length() > heading.length()
        && title.startsWith(heading)
        && MARK.matcher(title.substring(heading.length())).lookingAt()) {
      return heading;
    }
    java.util.regex.Matcher mark = MARK.matcher(title);
    String site = Words.letters(outlet);
    while (mark.find()) {
      String rest = Words.letters(title.substring(mark.end()));
      boolean named =
          !site.isEmpty()
              && !rest.isEmpty()
              && (rest.startsWith(site)
                  || site.startsWith(rest)
                  || rest.endsWith(site) && rest.length() < site.length() + 16);
      if (named && mark.start() > 0) {
        return title.substring(0, mark.start()).strip();
      }
    }
    return title;
  }
}
