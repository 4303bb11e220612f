package org.sayso.gather.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sayso.model.PublicationTime;
import org.sayso.model.ReportMetadata;

class MetadataExtractorTest {
  private final MetadataExtractor extractor = MetadataExtractor.create();

  private PageMetadata page(String html) {
    PageElements page =
        PageElements.of(Jsoup.parse(html, "https://gazette.example.org/2025/04/08/fog"));
    return extractor.extract(
        page, MetaTags.of(page), JsonLd.of(page), "https://gazette.example.org/2025/04/08/fog");
  }

  private static ReportMetadata choice(PageMetadata page) {
    return MetadataExtractor.choose(page, "https://gazette.example.org/2025/04/08/fog");
  }

  @Test
  void jsonLdWithAGraphAndReferences() {
    PageMetadata page =
        page(
            """
            <html lang="en-GB"><head><title>Fog closes basin | Harbour Gazette</title>
            <meta property="og:site_name" content="Harbour Gazette"><meta property="og:title" content="Fog closes basin | Harbour Gazette">
            <meta property="article:tag" content="Fog"><link rel="canonical" href="/fog">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"NewsArticle","headline":"Fog closes basin","datePublished":"2025-04-08T10:00:00+01:00","dateModified":"2025-04-09T08:00:00Z",
               "author":[{"@id":"#ann"},{"@type":"Organization","name":"AFP"}],"articleSection":"Port","isAccessibleForFree":"False",
               "publisher":{"@type":"Organization","name":"Harbour Gazette"}, "license":"https://creativecommons.org/licenses/by/4.0/"},
              {"@type":"Person","@id":"#ann","name":"Ann Lee","jobTitle":"Reporter"},]}</script></head>
            <body><h1>Fog closes basin</h1></body></html>
            """);
    ReportMetadata choice = choice(page);
    assertThat(choice.title()).isEqualTo("Fog closes basin");
    assertThat(choice.byline()).containsExactly("Ann Lee", "AFP");
    assertThat(choice.published())
        .isNotNull()
        .extracting(PublicationTime::iso)
        .isEqualTo("2025-04-08T10:00:00+01:00");
    assertThat(choice.outlet()).isEqualTo("Harbour Gazette");
    assertThat(choice.language()).isEqualTo("en");
    assertThat(page.authors())
        .extracting(author -> author.value().type())
        .containsExactly(Author.Type.PERSON, Author.Type.AGENCY);
    assertThat(page.authors().get(0).value().role()).isEqualTo("Reporter");
    assertThat(page.modified().get(0).value().iso()).isEqualTo("2025-04-09T08:00:00Z");
    assertThat(page.site().free()).isFalse();
    assertThat(page.site().canonical())
        .isEqualTo(new Found<>("https://gazette.example.org/fog", "link:canonical"));
    assertThat(page.site().licence()).isNotNull();
    assertThat(page.topics().section()).isEqualTo(new Found<>("Port", "json-ld:articleSection"));
    assertThat(page.topics().tags()).containsExactly("Fog");
  }

  private static final String TWO_TITLES =
      """
      <html><head><meta property="og:title" content="What the fog hides"><script type="application/ld+json">
      {"@type":"NewsArticle","headline":"Fog closes basin"}</script></head><body><h1>Fog closes basin</h1></body></html>
      """;

  private String titleAt(String address) {
    PageElements page = PageElements.of(Jsoup.parse(TWO_TITLES, address));
    PageMetadata found = extractor.extract(page, MetaTags.of(page), JsonLd.of(page), address);
    assertThat(found.titles())
        .extracting(Found::value)
        .containsExactlyInAnyOrder("What the fog hides", "Fog closes basin");
    return found.titles().get(0).value();
  }

  @Test
  void outletsThatKeepTheirHeadlinesElsewhereAreKnownByTheirHost() {
    assertThat(titleAt("https://apnews.com/article/fog")).isEqualTo("Fog closes basin");
    assertThat(titleAt("https://www.apnews.com/article/fog")).isEqualTo("Fog closes basin");
    assertThat(titleAt("https://live.apnews.com/fog")).isEqualTo("Fog closes basin");
    assertThat(titleAt("https://notapnews.com/fog")).isEqualTo("What the fog hides");
    assertThat(titleAt("not an address")).isEqualTo("What the fog hides");
  }

  @Test
  void visibleTextIsAskedWhereNothingElseTells() {
    PageMetadata page =
        page(
            """
            <html><head><title>Fog</title></head><body><h1>Fog closes basin</h1><div class="byline">By Ann Lee and Bo Day</div>
            <span class="date">Published 8 April 2025, 10:05</span><p>Text.</p></body></html>
            """);
    assertThat(choice(page).byline()).containsExactly("Ann Lee", "Bo Day");
    assertThat(choice(page).published())
        .isNotNull()
        .extracting(PublicationTime::iso)
        .isEqualTo("2025-04-08T10:05:00");
    assertThat(page.published().get(0).where()).isEqualTo("text");
  }

  @Test
  void whatIsNotThereStaysUnknown() {
    PageElements bare = PageElements.of(Jsoup.parse("<p>Text without anything.</p>"));
    PageMetadata page = extractor.extract(bare, MetaTags.of(bare), JsonLd.of(bare), "");
    assertThat(MetadataExtractor.choose(page, "")).isEqualTo(ReportMetadata.UNKNOWN);
    assertThat(page.site().free()).isNull();
  }

  @Test
  void brokenJsonLdIsPassedOver() {
    PageMetadata page =
        page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script><h1>Fog</h1>");
    assertThat(choice(page).title()).isEqualTo("Fog");
    assertThat(choice(page).published())
        .isNotNull()
        .extracting(PublicationTime::iso)
        .isEqualTo("2025-04-08");
  }
}
