package org.sayso.read.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.TextSpan;

/** What holds for the structure of every text. */
class StructureLawsTest {
  private static final TextStructurer STRUCTURER = TextStructurer.create();

  private static final List<String> PIECES =
      List.of(
          "\"",
          "'",
          "“",
          "”",
          "‘",
          "’",
          "„",
          "«",
          "»",
          "''",
          "``",
          ".",
          "...",
          "…",
          "!",
          "?",
          ",",
          " ",
          " ",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          "\u2028",
          "\u00a0",
          "\u200b",
          "(",
          ")",
          "[",
          "]",
          "—",
          "No.",
          "U.S.",
          "Mr.",
          "He",
          "said",
          "the",
          "The",
          "12",
          "3.5",
          "𝔘",
          "会",
          "。",
          "\ud800",
          "https://a.b/c",
          "J.",
          "ß",
          "e.g.");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void spansAreInOrderAndInsideParagraphsForAnyText(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(60); piece > 0; piece--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      holds(text.toString(), "seed " + seed + ", round " + round);
    }
  }

  @Test
  void everyPrefixAndSuffixOfADocumentIsRead() {
    String text =
        "Mayor ‘won’t go’\nMayor J. Okafor said: \"I won't go. I said \"no\" twice.\n\"I said it in No. 5,\" he told «La Hora».\n"
            + "(He didn't answer 12\" questions... “Why?” asked Ms. Roy, of Dune Inc. The others left.)";
    for (int at = 0; at <= text.length(); at++) {
      holds(text.substring(0, at), "prefix " + at);
      holds(text.substring(at), "suffix " + at);
    }
  }

  @Test
  void aTextWithoutWordsHasNoStructure() {
    for (String text : List.of("", " ", "\n\n", "* * *\n—", "\"\n\"")) {
      assertThat(STRUCTURER.structure(text).sentences()).isEmpty();
    }
  }

  @Test
  void longHostileTextsAreReadInTimeProportionalToTheirLength() {
    for (String piece :
        List.of(
            "“", "\"", "'a ", " \"a", "a. ", "«‹", "a", ".", "\n\"a", "\n“a", "No. ", "'s ", "a\" ",
            "(\"'")) {
      String text = piece.repeat(400_000 / piece.length());
      holds(text, "repeated " + piece);
    }
  }

  @Test
  void aLongReportIsRead() {
    String text =
        "“We waited for Mr. Cole,” Hale said. The U.S. did not answer; nobody at the ’90s fair did.\n"
            .repeat(12_000);
    TextStructure structure = STRUCTURER.structure(text);
    assertThat(structure.paragraphs()).hasSize(12_000);
    assertThat(structure.sentences()).hasSize(24_000);
    assertThat(structure.quotations()).hasSize(12_000);
  }

  static void holds(String text, String which) {
    TextStructure structure = STRUCTURER.structure(text);
    ordered(structure.paragraphs(), which);
    ordered(structure.sentences(), which);
    ordered(structure.quotations().stream().map(Quotation::outer).toList(), which);
    int paragraph = 0;
    for (TextSpan sentence : structure.sentences()) {
      while (paragraph < structure.paragraphs().size()
          && structure.paragraphs().get(paragraph).end() < sentence.end()) {
        paragraph++;
      }
      assertThat(paragraph).as(which).isLessThan(structure.paragraphs().size());
      assertThat(structure.paragraphs().get(paragraph).contains(sentence)).as(which).isTrue();
      assertThat(sentence.in(text).strip()).as(which).isEqualTo(sentence.in(text));
    }
    for (Quotation quotation : structure.quotations()) {
      assertThat(quotation.inner().start()).as(which).isGreaterThan(quotation.outer().start());
      assertThat(quotation.closed())
          .as(which)
          .isEqualTo(quotation.inner().end() < quotation.outer().end());
    }
    assertThat(letters(text, structure.sentences()))
        .as(which)
        .isEqualTo(letters(text, structure.paragraphs()));
  }

  private static void ordered(List<TextSpan> spans, String which) {
    for (int at = 1; at < spans.size(); at++) {
      assertThat(spans.get(at).start()).as(which).isGreaterThanOrEqualTo(spans.get(at - 1).end());
    }
  }

  /** No word of a paragraph is lost between its sentences. */
  private static long letters(String text, List<TextSpan> spans) {
    return spans.stream()
        .mapToLong(s -> s.in(text).chars().filter(Character::isLetterOrDigit).count())
        .sum();
  }
}
