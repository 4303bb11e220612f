package org.sayso.gather.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.Outcome;

class FeedParserTest {
  private final FeedParser parser = FeedParser.create();

  private Feed feed(String text) {
    Outcome<Feed> outcome = parser.parse("feed", text);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<Feed>) outcome).value();
  }

  @Test
  void rss() {
    Feed feed =
        feed(
            """
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Gazette</title><language>en</language>
            <image><title>logo</title></image>
            <item><title>Basin closed &amp; empty</title><link>https://example.org/1</link><pubDate>Tue, 08 Apr 2025 10:00:00 GMT</pubDate>
              <dc:creator>Ann Lee</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded></item>
            <item><title>Second</title><guid>https://example.org/2</guid></item></channel></rss>
            """);
    assertThat(feed.title()).isEqualTo("Harbour Gazette");
    assertThat(feed.language()).isEqualTo("en");
    assertThat(feed.entries())
        .extracting(FeedEntry::address)
        .containsExactly("https://example.org/1", "https://example.org/2");
    FeedEntry first = feed.entries().get(0);
    assertThat(first.title()).isEqualTo("Basin closed & empty");
    assertThat(first.content()).isEqualTo("<p>Long.</p>");
    assertThat(first.author()).isEqualTo("Ann Lee");
    assertThat(first.published()).isNotNull();
    assertThat(first.published().iso()).isEqualTo("2025-04-08T10:00:00Z");
  }

  @Test
  void atom() {
    Feed feed =
        feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafenbote</title>
            <entry><title>Becken zu</title><link rel="self" href="https://example.org/x"/><link href="https://example.org/3"/>
              <published>2025-04-08T10:00:00+02:00</published><author><name>Bo Day</name></author><summary>Kurz.</summary></entry></feed>
            """);
    assertThat(feed.language()).isEqualTo("de");
    assertThat(feed.entries())
        .extracting(FeedEntry::address, FeedEntry::author, FeedEntry::content)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("https://example.org/3", "Bo Day", "Kurz."));
  }

  @Test
  void jsonFeed() {
    Feed feed =
        feed(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"G","items":[{"id":"1","url":"https://example.org/4","title":"T",
             "content_html":"<p>x</p>","date_published":"2025-04-08"}]}
            """);
    assertThat(feed.entries().get(0).published()).isNotNull();
    assertThat(feed.entries().get(0).published().day()).isEqualTo(LocalDate.of(2025, 4, 8));
  }

  @Test
  void sitemapsAndTheirIndex() {
    Feed news =
        feed(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://example.org/5</loc><news:news><news:publication><news:name>G</news:name><news:language>en</news:language>
            </news:publication><news:publication_date>2025-04-08</news:publication_date><news:title>Fog</news:title></news:news></url></urlset>
            """);
    assertThat(news.entries().get(0).title()).isEqualTo("Fog");
    assertThat(news.entries().get(0).published()).isNotNull();
    Feed index =
        feed(
            "<sitemapindex><sitemap><loc>https://example.org/s.xml</loc></sitemap></sitemapindex>");
    assertThat(index.sitemaps()).containsExactly("https://example.org/s.xml");
  }

  @Test
  void externalEntitiesAreNeverRead() {
    Outcome<Feed> outcome =
        parser.parse(
            "feed",
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<rss><channel><item><title>&x;</title><link>https://example.org/6</link></item></channel></rss>");
    assertThat(((Outcome.Done<Feed>) outcome).value().entries())
        .extracting(FeedEntry::title)
        .containsExactly("&x;");
  }

  @Test
  void ofABrokenFeedTheEntriesBeforeAreKept() {
    Outcome<Feed> outcome =
        parser.parse(
            "feed",
            "<rss><channel><item><title>A</title><link>https://example.org/7</link></item><item><title>B");
    Outcome.Done<Feed> done = (Outcome.Done<Feed>) outcome;
    assertThat(done.value().entries()).hasSize(1);
    assertThat(done.remarks()).extracting("code").containsExactly("broken-feed");
  }

  @Test
  void whatIsNotWellFormedIsReadAllTheSame() {
    Feed feed =
        feed(
            """
            <rss><channel><title>Salt & Pepper</title><item><title>Fog&nbsp;and ferries & more</title><link>https://example.org/8?a=1&b=2</link>
            <description><p>The pier is <b>closed.</p></description></item><item><title>Second<link>https://example.org/9</link></item></channel></rss>
            """);
    assertThat(feed.title()).isEqualTo("Salt & Pepper");
    assertThat(feed.entries())
        .extracting(FeedEntry::address)
        .containsExactly("https://example.org/8?a=1&b=2", null);
    assertThat(feed.entries().get(0).title()).isEqualTo("Fog\u00a0and ferries & more");
    assertThat(feed.entries().get(0).content()).contains("The pier is");
  }

  @Test
  void theAddressOfAFeedsPictureIsNoEntry() {
    Feed feed =
        feed(
            """
            <rss><channel><title>G</title><image><url>https://example.org/logo.png</url><title>logo</title></image>
            <item><media:title>Picture</media:title><title>Fog</title><link>https://example.org/10</link><media:content url="x"><media:title>y</media:title></media:content>
            <author>ann@example.org (Ann Lee)</author></item></channel></rss>
            """);
    assertThat(feed.title()).isEqualTo("G");
    assertThat(feed.entries())
        .extracting(FeedEntry::title, FeedEntry::author)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Fog", "Ann Lee"));
  }

  @Test
  void atomWithPrefixesAndMarkup() {
    Feed feed =
        feed(
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>G</a:title><a:entry><a:title>Fog</a:title><a:link rel="enclosure" href="https://example.org/x.mp3"/>
            <a:link rel="alternate" href="https://example.org/11"/><a:content type="xhtml"><div><p>One.</p><p>Two.</p></div></a:content></a:entry></a:feed>
            """);
    assertThat(feed.title()).isEqualTo("G");
    assertThat(feed.entries().get(0).address()).isEqualTo("https://example.org/11");
    assertThat(feed.entries().get(0).content()).contains("<p>One.</p>").contains("<p>Two.</p>");
  }

  @Test
  void theOutletOfANewsSitemapIsNoAuthor() {
    Feed feed =
        feed(
            """
            <urlset><url><image:image><image:loc>https://example.org/a.png</image:loc></image:image><loc>https://example.org/12</loc>
            <news:news><news:publication><news:name>Gazette</news:name></news:publication><news:title>Fog</news:title></news:news></url></urlset>
            """);
    assertThat(feed.entries())
        .extracting(FeedEntry::address, FeedEntry::title, FeedEntry::author)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("https://example.org/12", "Fog", null));
  }

  /** The JDK's parser printed the name of one of its classes for these. */
  @Test
  void aBrokenDocumentTypeIsPassedOverInSilence() {
    PrintStream usual = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      for (String start :
          List.of("<!DOCTYPE rss [", "<!DOCTYPE rss [<!ENTITY x", "<!DOCTYPE ", "<!")) {
        parser.parse("feed", start);
        parser.parse("feed", start + "<rss><channel><item><title>A</title></item></channel></rss>");
      }
    } finally {
      System.setErr(usual);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void deepNestingAndManyEntriesEnd() {
    String deep = "<rss><channel>" + "<a>".repeat(100_000) + "<item><title>A</title></item>";
    assertThat(parser.parse("feed", deep)).isNotNull();
    StringBuilder many = new StringBuilder("<urlset>");
    for (int i = 0; i < 60_000; i++) {
      many.append("<url><loc>https://example.org/").append(i).append("</loc></url>");
    }
    assertThat(feed(many.append("</urlset>").toString()).entries()).hasSize(50_000);
  }

  @Test
  void whatIsNoFeedSaysSo() {
    assertThat(parser.parse("feed", "<html><p>no</p></html>")).isInstanceOf(Outcome.Skipped.class);
    assertThat(parser.parse("feed", "{\"a\":1}")).isInstanceOf(Outcome.Skipped.class);
  }
}
