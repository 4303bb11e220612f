package org.sayso.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFingerprintTest {
  /** Pinned: ledgers keep these hashes, so they must never change. */
  private static final long FIVE_WORDS = -4062148492715477501L;

  private static final String WIRE =
      "The harbour authority closed the western basin on Tuesday after two barges ran aground in thick fog near the old customs pier.";

  private static TextFingerprint of(String text) {
    return TextFingerprint.of(Report.ofText("r", text));
  }

  @Test
  void aCopyWithAnotherEndIsContained() {
    TextFingerprint copy =
        of(
            WIRE
                + "\n\nLocal ferries will run again from Wednesday morning, the operator said in a note.");
    assertThat(of(WIRE).containment(copy)).isEqualTo(1.0);
    assertThat(copy.containment(of(WIRE))).isEqualTo(1.0);
    assertThat(of(WIRE).resemblance(copy)).isLessThan(1.0);
  }

  @Test
  void caseAndApostrophesDoNotMatter() {
    assertThat(of("The town's harbour was closed again"))
        .isEqualTo(of("THE TOWN\u2019S HARBOUR WAS CLOSED AGAIN"));
  }

  @Test
  void aSharedQuotationIsNoCopy() {
    String quoted = "\u201cWe have never seen fog like this in all our years on the river\u201d";
    TextFingerprint one =
        of(
            "A pilot told reporters at the pier, "
                + quoted
                + ", and went back to his boat at noon.");
    TextFingerprint two =
        of(
            "Shipping stopped for nine hours. "
                + quoted
                + ", one of the pilots recalled in the evening.");
    assertThat(one.containment(two)).isZero();
  }

  @Test
  void anEmbeddedPostIsNoCopy() {
    String post = "Our crews are on the water and will stay there until every barge is safe again.";
    Report report =
        new Report(
            "r",
            ReportMetadata.UNKNOWN,
            post,
            List.of(),
            List.of(
                new Post(
                    new PostOrigin("x", "Port", "port", null, null),
                    null,
                    false,
                    TextSpan.of(0, post.length()),
                    List.of())),
            List.of());
    assertThat(TextFingerprint.of(report).size()).isZero();
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    TextFingerprint whole = of("\u201cThe fog came at four and we saw nothing.\n\n" + WIRE);
    assertThat(whole).isEqualTo(of(WIRE));
  }

  @Test
  void shortTextsHaveNoRuns() {
    assertThat(of("Too short to tell").size()).isZero();
    assertThat(of("").containment(of(WIRE))).isZero();
  }

  @Test
  void theHashIsTheSameOnEveryMachine() {
    assertThat(of("one two three four five").shingles().toArray()).containsExactly(FIVE_WORDS);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void containmentIsTheSameBothWaysAndSurvivesItsOwnList(long seed) {
    Random random = new Random(seed);
    TextFingerprint one = of(words(random));
    TextFingerprint two = of(words(random));
    assertThat(one.containment(two))
        .as("seed %d", seed)
        .isEqualTo(two.containment(one))
        .isBetween(0.0, 1.0);
    assertThat(TextFingerprint.ofShingles(one.shingles())).as("seed %d", seed).isEqualTo(one);
    assertThat(one.containment(one)).as("seed %d", seed).isCloseTo(1.0, within(0.0));
    assertThat(one.sample(3).count()).as("seed %d", seed).isEqualTo(3);
  }

  private static String words(Random random) {
    StringBuilder text = new StringBuilder("start of the text here ");
    for (int i = 0; i < 60; i++) {
      text.append(List.of("port", "fog", "barge", "crew", "pier").get(random.nextInt(5)))
          .append(' ');
    }
    return text.toString();
  }
}
