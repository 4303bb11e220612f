package org.sayso.gather.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ChoiceMenderTest {
  private static final String SENTENCE = "The harbour master said that the basin stays closed. ";

  /** The texts that are chosen of a page whose blocks got these votes. */
  private static List<String> chosen(String body, float... votes) {
    List<PageBlock> blocks = BlockSplitter.split(Jsoup.parse(body), PartGroup.Words.load());
    boolean[] choice = ChoiceMender.choose(blocks, votes, 0.4f);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < choice.length; i++) {
      if (choice[i]) {
        texts.add(blocks.get(i).text());
      }
    }
    return texts;
  }

  @Test
  void aTableIsOfTheArticleAsAWholeOrNotAtAll() {
    String table = "<table><tr><td>Harbour of Norwick</td><td>12</td></tr></table>";
    String text = "<p>" + SENTENCE.repeat(2) + "</p>";
    assertThat(chosen(text + table, 0.9f, 0.7f, 0.1f)).endsWith("Harbour of Norwick", "12");
    assertThat(chosen(text + table, 0.9f, 0.2f, 0.9f)).hasSize(1);
  }

  @Test
  void aTableThatFramesThePageIsNone() {
    String frame =
        "<table><tr><td>Menu</td><td><p>" + SENTENCE.repeat(2) + "</p></td></tr></table>";
    assertThat(chosen(frame, 0.1f, 0.9f)).doesNotContain("Menu").hasSize(1);
  }

  @Test
  void aHeadingInTheMidstGoesWithWhatItHeads() {
    String page = "<p>One.</p><h2>Two</h2><p>Three.</p><h2>Four</h2><p>Five.</p>";
    assertThat(chosen(page, 0.9f, 0.3f, 0.9f, 0.3f, 0.1f)).containsExactly("One.", "Two", "Three.");
    assertThat(chosen(page, 0.1f, 0.3f, 0.9f, 0.1f, 0.9f)).containsExactly("Three.", "Five.");
  }

  @Test
  void aHeadingThatIsALinkLeadsElsewhere() {
    String page = "<p>One.</p><h3><a href=/2>Read this too</a></h3><p>Three.</p>";
    assertThat(chosen(page, 0.9f, 0.3f, 0.9f)).containsExactly("One.", "Three.");
  }

  @Test
  void whatProgramsLeftInThePageIsNeverOfIt() {
    String data = "{\"layout\":2,\"align\":\"left\",\"text\":\"Buy\",\"hue\":213}";
    String page = "<p>One.</p><p>" + data + "</p><p>https://example.org/a/menu.js</p>";
    assertThat(chosen(page, 0.9f, 0.9f, 0.9f)).containsExactly("One.");
    assertThat(ProgramText.is("[Update] The basin is open.")).isFalse();
    assertThat(ProgramText.is("{sic}")).isFalse();
    assertThat(ProgramText.is("https://example.org/2025/fog")).isFalse();
    assertThat(ProgramText.is("https://example.org/a.png and more")).isFalse();
    assertThat(ProgramText.is("")).isFalse();
  }
}
