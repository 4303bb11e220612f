package org.sayso.gather.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.gather.metadata.PageElements;

class EmbedFinderTest {
  private final EmbedFinder finder = EmbedFinder.create();

  private List<PostEmbed> find(String html) {
    return finder.find(PageElements.of(Jsoup.parse(html)));
  }

  @Test
  void aQuotedPostOfX() {
    List<PostEmbed> embeds =
        find(
            "<blockquote class=\"twitter-tweet\"><p lang=\"en\">Two tankers were stopped this morning… <a href=\"https://t.co/a\">pic.twitter.com/Ab3d</a></p>"
                + "&mdash; Ilse Varga / Ілсе Варга (@IlseVarga) <a href=\"https://twitter.com/IlseVarga/status/1909\">April 8, 2025</a></blockquote>");
    assertThat(embeds).hasSize(1);
    PostEmbed embed = embeds.get(0);
    assertThat(embed.origin().platform()).isEqualTo("x");
    assertThat(embed.origin().author()).isEqualTo("Ilse Varga / Ілсе Варга");
    assertThat(embed.origin().handle()).isEqualTo("IlseVarga");
    assertThat(embed.origin().id()).isEqualTo("1909");
    assertThat(embed.posted()).isEqualTo(LocalDate.of(2025, 4, 8));
    assertThat(embed.isTruncated()).isTrue();
    assertThat(embed.links()).containsExactly("pic.twitter.com/Ab3d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<blockquote class='instagram-media' data-instgrm-permalink='https://www.instagram.com/p/AbC/'></blockquote>|instagram|AbC",
        "<blockquote class='tiktok-embed' cite='https://www.tiktok.com/@port/video/777'></blockquote>|tiktok|777",
        "<script data-telegram-post='harbour/42'></script>|telegram|42",
        "<iframe src='https://www.youtube.com/embed/AbCdEfGhIjK?rel=0'></iframe>|youtube|AbCdEfGhIjK",
        "<iframe data-src='https://platform.twitter.com/embed/Tweet.html?dnt=1&id=99'></iframe>|x|99",
        "<div class='fb-post' data-href='https://www.facebook.com/port/posts/555'></div>|facebook|555",
        "<blockquote class='bluesky-embed'><p>Hi</p><a href='https://bsky.app/profile/port.example/post/3kx'>x</a></blockquote>|bluesky|3kx",
        "<iframe src='https://social.example/@port/109876543210/embed'></iframe>|mastodon|109876543210",
        "<blockquote class='lazy' data-twitter='twitter-tweet'><a href='https://twitter.com/port/status/321'></a></blockquote>|x|321",
        "<amp-twitter data-tweetid='88'></amp-twitter>|x|88"
      })
  void embedCodesOfThePlatforms(String html, String platform, String id) {
    List<PostEmbed> embeds = find(html);
    assertThat(embeds).hasSize(1);
    assertThat(embeds.get(0).origin().platform()).isEqualTo(platform);
    assertThat(embeds.get(0).origin().id()).isEqualTo(id);
  }

  @Test
  void anEmbedCodeInAScriptIsFoundToo() {
    List<PostEmbed> embeds =
        find(
            "<script>var story={\"html\":\"<blockquote class=\\\"twitter-tweet\\\"><p>Fog.</p>&mdash; Port (@port)"
                + " <a href=\\\"https://twitter.com/port/status/77?ref_src=x\\\">April 25, 2023</a></blockquote>\"}</script>");
    assertThat(embeds).hasSize(1);
    assertThat(embeds.get(0).origin().handle()).isEqualTo("port");
    assertThat(embeds.get(0).origin().id()).isEqualTo("77");
    assertThat(embeds.get(0).words()).isEqualTo("Fog.");
    assertThat(embeds.get(0).posted()).isEqualTo(LocalDate.of(2023, 4, 25));
  }

  @Test
  void aQuotationIsNoPost() {
    assertThat(
            find(
                "<blockquote><p>We saw nothing.</p></blockquote><iframe src='https://maps.example.org/x'></iframe>"))
        .isEmpty();
  }

  @Test
  void theSamePostTwiceIsOne() {
    String frame = "<iframe src='https://www.youtube.com/embed/AbCdEfGhIjK'></iframe>";
    assertThat(find(frame + frame)).hasSize(1);
  }
}
