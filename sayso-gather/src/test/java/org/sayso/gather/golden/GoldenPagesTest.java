package org.sayso.gather.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.gather.article.ArticleExtractor;
import org.sayso.gather.article.ExtractedArticle;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.metadata.ArticlePart;
import org.sayso.model.Block;
import org.sayso.model.BlockType;
import org.sayso.model.Outcome;
import org.sayso.model.Post;
import org.sayso.model.Report;

/** Forty-nine pages with pieces of all types, of which every piece and its type are known. */
class GoldenPagesTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create(GatherLimits.DEFAULT);

  static List<GoldenPage> pages() {
    return GoldenPage.all();
  }

  private static ExtractedArticle extract(GoldenPage page) {
    Outcome<ExtractedArticle> outcome = EXTRACTOR.extract(page.name(), page.html(), "");
    assertThat(outcome).as(page.name()).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<ExtractedArticle>) outcome).value();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void paragraphsAreKeptAndTheFrameIsLeftOut(GoldenPage page) {
    Report report = extract(page).report();
    for (GoldenPage.Piece piece : page.pieces()) {
      if (piece.type() == BlockType.PARAGRAPH || piece.type() == BlockType.POST) {
        assertThat(report.text()).contains(piece.words());
      }
    }
    assertThat(report.text())
        .doesNotContain(
            "©", "All rights reserved", "Sign up for our", "Most read", "Fog closes basin for");
    assertThat(report.metadata().title()).isEqualTo(page.pieces().get(0).words());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void spansAreTheWordsAndPathsLeadBack(GoldenPage page) {
    ExtractedArticle article = extract(page);
    Report report = article.report();
    org.jsoup.nodes.Document document = org.jsoup.Jsoup.parse(page.html());
    int end = 0;
    for (Block block : report.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      end = block.span().end();
      assertThat(block.path()).isNotNull();
      assertThat(document.select(block.path())).hasSize(1);
      assertThat(document.select(block.path()).text()).contains(block.span().in(report.text()));
    }
    assertThat(end).isEqualTo(report.text().length());
  }

  @Test
  void postsAreKeptAsEvidence() {
    for (GoldenPage page : pages()) {
      if (!page.name().startsWith("tankers")) {
        continue;
      }
      Report report = extract(page).report();
      assertThat(report.posts()).as(page.name()).hasSize(1);
      Post post = report.posts().get(0);
      assertThat(post.origin().handle()).isEqualTo("IlseVarga");
      assertThat(post.origin().id()).isEqualTo("1909581638412415300");
      assertThat(post.truncated()).isTrue();
      assertThat(post.posted()).hasToString("2025-04-08");
      assertThat(post.span()).isNotNull();
      assertThat(post.span().in(report.text()))
          .startsWith("Our coast guard")
          .endsWith("more of them…");
    }
  }

  @Test
  void everyTypeOccursAndIsFoundSomewhere() {
    EnumSet<BlockType> gold = EnumSet.noneOf(BlockType.class);
    EnumSet<BlockType> found = EnumSet.noneOf(BlockType.class);
    for (GoldenPage page : pages()) {
      List<ArticlePart> parts = extract(page).parts();
      for (GoldenPage.Piece piece : page.pieces()) {
        gold.add(piece.type());
        if (parts.stream()
            .anyMatch(part -> part.type() == piece.type() && part.text().contains(piece.words()))) {
          found.add(piece.type());
        }
      }
    }
    assertThat(gold).containsExactlyInAnyOrder(BlockType.values());
    assertThat(found).containsExactlyInAnyOrder(BlockType.values());
  }

  /**
   * Printed piece by piece where it is missed, so that a reader sees what the figures are made of.
   */
  @Test
  void nineOfTenPiecesHaveTheirType() {
    int pieces = 0;
    int right = 0;
    TreeMap<String, Integer> missed = new TreeMap<>();
    for (GoldenPage page : pages()) {
      List<ArticlePart> parts = new ArrayList<>(extract(page).parts());
      for (GoldenPage.Piece piece : page.pieces()) {
        pieces++;
        boolean found =
            parts.stream()
                .anyMatch(
                    part ->
                        part.type() == piece.type()
                            && part.text().contains(piece.words())
                            && part.inText() == piece.inText());
        right += found ? 1 : 0;
        if (!found) {
          missed.merge(piece.type() + " in " + page.name(), 1, Integer::sum);
        }
      }
    }
    assertThat(right / (double) pieces)
        .as("%d of %d pieces, missed %s", right, pieces, missed)
        .isGreaterThanOrEqualTo(0.9);
  }
}
