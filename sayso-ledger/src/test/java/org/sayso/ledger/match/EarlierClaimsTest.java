package org.sayso.ledger.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.Problem;

class EarlierClaimsTest {
  private static EarlierClaims of(String... lines) {
    return EarlierClaims.parse("checks.jsonl", List.of(lines));
  }

  @Test
  void linesAreClaimsUnderTheNamesThatDataSetsUse() {
    EarlierClaims read =
        of(
            "{\"vclaim_id\":\"v1\",\"vclaim\":\"The dam broke.\",\"title\":\"Dam\",\"subtitle\":\"Checked\",\"date\":\"2025-03-04\"}",
            "",
            "{\"id\":7,\"text\":\"The mayor left.\"}",
            "{\"@type\":\"ClaimReview\",\"url\":\"https://checks.example/3\",\"claimReviewed\":\"Fog is new.\",\"datePublished\":\"2025-03-05T10:00:00Z\"}",
            "{\"claim\":\"c9\",\"text\":\"Two boats sank.\",\"timeline\":[{\"time\":\"2025-03-06T08:00:00Z\"}]}");

    assertThat(read.skipped()).isEmpty();
    assertThat(read.claims())
        .containsExactly(
            new EarlierClaim("v1", "The dam broke.", "Dam", "Checked", LocalDate.of(2025, 3, 4)),
            new EarlierClaim("7", "The mayor left.", "", "", null),
            new EarlierClaim(
                "https://checks.example/3", "Fog is new.", "", "", LocalDate.of(2025, 3, 5)),
            new EarlierClaim("c9", "Two boats sank.", "", "", LocalDate.of(2025, 3, 6)));
  }

  @Test
  void whatCannotBeUsedIsToldByItsLineAndTheRestIsTaken() {
    EarlierClaims read =
        of(
            "{\"id\":\"a\",\"text\":\"One.\"}",
            "{\"id\":\"b\"}",
            "{\"id\":\"c\",\"text\":\"Thr",
            "{\"text\":\"Four.\"}",
            "[1]",
            "\"five\"",
            "{\"id\":\"f\",\"text\":\"Six.\",\"title\":6}",
            "{\"id\":\"g\",\"text\":\"Seven.\"}");

    assertThat(read.claims()).extracting(EarlierClaim::id).containsExactly("a", "g");
    assertThat(read.skipped())
        .extracting(Problem::input)
        .containsExactly(
            "checks.jsonl:2",
            "checks.jsonl:3",
            "checks.jsonl:4",
            "checks.jsonl:5",
            "checks.jsonl:6",
            "checks.jsonl:7");
    assertThat(read.skipped().get(0).message()).contains("the text is missing");
  }

  @Test
  void aFeedOfClaimReviewIsReadAsOneDocumentOrAsOneLine() {
    String[] lines = {
      "{\"@context\": \"https://schema.org\", \"@type\": \"DataFeed\",",
      " \"dataFeedElement\": [",
      "  {\"@type\": \"DataFeedItem\", \"item\": [",
      "    {\"@type\": \"ClaimReview\", \"url\": \"https://a.example/1\", \"claimReviewed\": \"The dam broke.\"},",
      "    {\"@type\": \"Organization\", \"url\": \"https://a.example\"}]},",
      "  {\"@type\": \"DataFeedItem\", \"item\": {\"@type\": [\"ClaimReview\"], \"url\": \"https://a.example/2\"}}",
      " ]}"
    };

    for (EarlierClaims read : List.of(of(lines), of(String.join("", lines)))) {
      assertThat(read.claims())
          .containsExactly(new EarlierClaim("https://a.example/1", "The dam broke.", "", "", null));
      assertThat(read.skipped()).hasSize(1);
      assertThat(read.skipped().get(0).message()).contains("the text is missing");
    }
  }

  @Test
  void aCutFirstLineDoesNotHideTheOthers() {
    EarlierClaims read = of("{\"id\":\"a\",\"te", "{\"id\":\"b\",\"text\":\"Two.\"}");

    assertThat(read.claims()).extracting(EarlierClaim::id).containsExactly("b");
    assertThat(read.skipped()).extracting(Problem::input).containsExactly("checks.jsonl:1");
  }

  @Test
  void aGraphOfOurOwnIsRead() {
    assertThat(
            of("{\"@graph\":[{\"@type\":\"NewsArticle\",\"@id\":\"r\"},{\"@type\":\"ClaimReview\",\"@id\":\"x\",\"claimReviewed\":\"Fog.\"}]}")
                .claims())
        .extracting(EarlierClaim::id)
        .containsExactly("x");
  }

  @Test
  void aPageOfChecksWithSeveralClaimsIsNamedOnce() {
    ClaimMatcher matcher =
        ClaimMatcher.create(
            of(
                    "{\"url\":\"p\",\"claimReviewed\":\"The old dam at Orrin broke.\"}",
                    "{\"url\":\"p\",\"claimReviewed\":\"The dam at Orrin was mined.\"}",
                    "{\"url\":\"q\",\"claimReviewed\":\"The harbour at Orrin is closed.\"}")
                .claims());

    assertThat(matcher.rank("The dam at Orrin broke", 10))
        .extracting(ranked -> ranked.claim().id())
        .containsExactly("p", "q");
  }
}
