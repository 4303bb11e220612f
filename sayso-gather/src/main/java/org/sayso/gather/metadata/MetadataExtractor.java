package org.sayso.gather.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sayso.model.PublicationTime;
import org.sayso.model.ReportMetadata;

/** What a page tells about its article. A pure function; threads may share it. */
public final class MetadataExtractor {
  private final TitleFinder titles;
  private final AuthorFinder authors;
  private final TimeFinder times;

  private MetadataExtractor(TitleFinder titles, AuthorFinder authors, TimeFinder times) {
    this.titles = titles;
    this.authors = authors;
    this.times = times;
  }

  public static MetadataExtractor create() {
    return knowing(TitleHabits.load());
  }

  /** One that has no table of outlets: what it is worth on the pages of outlets unknown to it. */
  public static MetadataExtractor knowingNoOutlets() {
    return knowing(TitleHabits.none());
  }

  private static MetadataExtractor knowing(TitleHabits habits) {
    return new MetadataExtractor(
        new TitleFinder(habits),
        new AuthorFinder(NameList.load()),
        new TimeFinder(DateText.load()));
  }

  /**
   * Reads a page.
   *
   * @param address where the page came from; empty if unknown
   */
  public PageMetadata extract(PageElements page, MetaTags tags, JsonLd data, String address) {
    List<JsonNode> articles = ofThisPage(page, tags, data.articles());
    Found<String> canonical = SiteFinder.canonical(page, tags);
    String own = !address.isEmpty() ? address : canonical == null ? "" : canonical.value();
    Found<String> outlet = SiteFinder.outlet(tags, data, articles, own);
    String outletName = outlet == null ? null : outlet.value();
    List<Found<PublicationTime>> published = times.published(page, tags, data, articles, own);
    return new PageMetadata(
        titles.find(
            page,
            tags,
            articles,
            outletName == null ? "" : outletName,
            List.of(address, tags.first("og:url"), canonical == null ? "" : canonical.value()),
            published.stream().findFirst().map(time -> time.value().day())),
        authors.find(page, tags, data, articles, outletName),
        published,
        times.modified(tags, articles),
        SiteFinder.topics(tags, articles),
        new PageMetadata.Site(
            canonical,
            outlet,
            SiteFinder.declaredLanguage(page, tags, articles),
            null,
            SiteFinder.free(tags, articles),
            SiteFinder.licence(page, articles)));
  }

  /** The article that the page is about first; lists of other articles on the page are left out. */
  private static List<JsonNode> ofThisPage(
      PageElements page, MetaTags tags, List<JsonNode> articles) {
    if (articles.size() < 2) {
      return articles;
    }
    String title =
        tags.first("og:title")
            + " "
            + page.page().title()
            + " "
            + String.join(" ", page.tag("h1").stream().map(Element::text).toList());
    List<JsonNode> own = new ArrayList<>();
    for (JsonNode article : articles) {
      if (Words.overlap(Words.plain(article.path("headline").asText("")), title) >= 0.5) {
        own.add(article);
      }
    }
    return own.isEmpty() ? articles.subList(0, 1) : own;
  }

  /** The choice made of all that was found. */
  public static ReportMetadata choose(PageMetadata page, String address) {
    List<String> byline = page.authors().stream().map(author -> author.value().name()).toList();
    Found<String> canonical = page.site().canonical();
    Found<String> outlet = page.site().outlet();
    String url = !address.isEmpty() ? address : canonical == null ? null : canonical.value();
    return new ReportMetadata(
        url,
        outlet == null ? null : outlet.value(),
        first(page.titles()),
        byline,
        published(page),
        language(page.site()));
  }

  private static @Nullable String first(List<Found<String>> found) {
    return found.isEmpty() ? null : found.get(0).value();
  }

  private static @Nullable PublicationTime published(PageMetadata page) {
    return page.published().isEmpty() ? null : page.published().get(0).value();
  }

  /** The language of the words, with the region that the page declares for it. */
  private static @Nullable String language(PageMetadata.Site site) {
    String declared = site.declared() == null ? null : site.declared().value();
    String detected = site.detected();
    if (detected == null || declared != null && declared.startsWith(detected)) {
      return declared == null ? detected : declared.split("-", -1)[0];
    }
    return detected;
  }
}
