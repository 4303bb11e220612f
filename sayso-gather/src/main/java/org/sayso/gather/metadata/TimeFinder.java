package org.sayso.gather.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.sayso.model.PublicationTime;

/**
 * When an article was published and last changed, from the metadata first, then marked parts of the
 * page, then its address.
 */
final class TimeFinder {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "date.available",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "published",
          "pubdate",
          "pub_date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "dcterms.created",
          "dc.date.created",
          "date",
          "article.published",
          "article_date_original",
          "originalpublicationdate",
          "release_date",
          "created",
          "date.created",
          "citation_publication_date",
          "bt:pubdate",
          "rnews:datepublished");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "og:modified_time",
          "datemodified",
          "last-modified",
          "lastmod",
          "dcterms.modified",
          "dc.date.modified",
          "date.modified",
          "article:updated_time",
          "revised");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/\\-_.]|$)|[/\\-_]((?:19|20)\\d{2})-?(\\d{2})-?(\\d{2})[/\\-_.]");
  private static final int LONGEST_MARKED = 160;

  private final DateText dates;

  TimeFinder(DateText dates) {
    this.dates = dates;
  }

  List<Found<PublicationTime>> published(
      PageElements page, MetaTags tags, JsonLd data, List<JsonNode> articles, String address) {
    List<Found<PublicationTime>> found = new ArrayList<>();
    articles.forEach(
        article -> add(found, article.path("datePublished").asText(""), "json-ld:datePublished"));
    PUBLISHED.forEach(name -> tags.all(name).forEach(value -> add(found, value, "meta:" + name)));
    for (String type : List.of("webpage", "itempage", "videoobject")) {
      data.ofType(type)
          .forEach(node -> add(found, node.path("datePublished").asText(""), "json-ld:" + type));
    }
    articles.forEach(
        article -> add(found, article.path("dateCreated").asText(""), "json-ld:dateCreated"));
    marked(page, found);
    MODIFIED.stream()
        .limit(2)
        .forEach(name -> tags.all(name).forEach(value -> add(found, value, "meta:" + name)));
    fromAddress(address, found);
    return found;
  }

  List<Found<PublicationTime>> modified(MetaTags tags, List<JsonNode> articles) {
    List<Found<PublicationTime>> found = new ArrayList<>();
    articles.forEach(
        article -> add(found, article.path("dateModified").asText(""), "json-ld:dateModified"));
    MODIFIED.forEach(name -> tags.all(name).forEach(value -> add(found, value, "meta:" + name)));
    return found;
  }

  private void marked(PageElements page, List<Found<PublicationTime>> found) {
    for (Element part : page.marked("itemprop", "datePublished")) {
      addMarked(found, part, "microdata:datePublished");
    }
    for (Element time : page.tag("time")) {
      if (!isOfAnother(time)) {
        addMarked(found, time, "time");
      }
    }
    if (!found.isEmpty()) {
      return;
    }
    for (Element part :
        page.page()
            .select(
                "[class*=date], [class*=publish], [class*=time], [id*=date], [class*=datum], [class*=fecha], [class*=byline], [class*=meta]")) {
      if (found.isEmpty() && !isOfAnother(part) && part.text().length() <= LONGEST_MARKED) {
        add(found, part.text(), "text");
      }
    }
    int looked = 0;
    if (!found.isEmpty()) {
      return;
    }
    for (Element part : page.page().select("p, span, small, li, div")) {
      if (looked > 400 || !found.isEmpty()) {
        return;
      }
      String words = part.ownText();
      if (words.length() >= 8 && words.length() <= 80) {
        looked++;
        add(found, words, "text");
      }
    }
  }

  private void addMarked(List<Found<PublicationTime>> found, Element part, String where) {
    for (String attribute : List.of("datetime", "content")) {
      if (part.hasAttr(attribute)) {
        add(found, part.attr(attribute), where);
        return;
      }
    }
    add(found, part.text(), where);
  }

  private static boolean isOfAnother(Element part) {
    for (Element holder = part; holder != null; holder = holder.parent()) {
      String name = holder.normalName();
      String mark = holder.className();
      boolean other =
          mark.contains("related")
              || mark.contains("teaser")
              || mark.contains("comment")
              || mark.contains("card")
              || mark.contains("sidebar");
      if (other
          || name.equals("aside")
          || name.equals("footer")
          || name.equals("nav")
          || name.equals("blockquote")
          || name.equals("li")) {
        return true;
      }
    }
    return false;
  }

  private static void fromAddress(String address, List<Found<PublicationTime>> found) {
    Matcher matcher = IN_ADDRESS.matcher(address);
    while (matcher.find()) {
      int first = matcher.group(1) != null ? 1 : 4;
      try {
        LocalDate day =
            LocalDate.of(
                Integer.parseInt(matcher.group(first)),
                Integer.parseInt(matcher.group(first + 1)),
                Integer.parseInt(matcher.group(first + 2)));
        found.add(new Found<>(new PublicationTime.Day(day), "address"));
        return;
      } catch (java.time.DateTimeException notADay) {
        continue;
      }
    }
  }

  private void add(List<Found<PublicationTime>> found, String value, String where) {
    if (!value.isBlank()) {
      Optional<PublicationTime> time = dates.parse(value);
      time.ifPresent(one -> found.add(new Found<>(one, where)));
    }
  }
}
