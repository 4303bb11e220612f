package org.sayso.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sayso.bench.input.JsonLines;
import org.sayso.bench.input.PolnearGold;
import org.sayso.bench.input.PredictedAttributions;
import org.sayso.bench.measure.MatchCount;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

/**
 * The reports of the fixture are written for this test; {@code expected*.txt} is what the Python
 * scorer printed for them: {@code python3 ../shared/score/score_attribution.py gold.jsonl
 * readings.jsonl [--nested] --bootstrap 500}.
 */
class AttributionScorerTest {
  private static final String TEXT = "Ann said it rained, and Bob denied it.";
  private static final RoleSpans ANN = new RoleSpans(spans(0, 3), spans(4, 8), spans(9, 18));
  private static final RoleSpans BOB = new RoleSpans(spans(24, 27), spans(28, 34), spans(35, 37));

  private static List<TextSpan> spans(int start, int end) {
    return List.of(TextSpan.of(start, end));
  }

  private static Path resource(String name) {
    try {
      URL found = Objects.requireNonNull(AttributionScorerTest.class.getResource(name), name);
      return Path.of(found.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String table(boolean nested) {
    PolnearGold gold = PolnearGold.read(resource("gold.jsonl"), nested);
    PredictedAttributions predicted =
        PredictedAttributions.of(
            JsonLines.read(resource("readings.jsonl")), gold.reports(), nested);
    assertThat(gold.problems()).isEmpty();
    assertThat(predicted.problems()).isEmpty();
    return AttributionScorer.score(gold.reports(), predicted.spans()).table(500);
  }

  private static AttributionCounts count(RoleSpans... predicted) {
    GoldReport gold = new GoldReport("x", TEXT, List.of(), List.of(ANN, BOB));
    return AttributionScorer.count(gold, List.of(predicted));
  }

  @Test
  @DisplayName(
      "prints the very table of the Python scorer, figures and intervals, on every kind of attribution")
  void equalsThePythonScorer() throws IOException {
    assertThat(table(false)).isEqualTo(Files.readString(resource("expected.txt")));
  }

  @Test
  void equalsThePythonScorerWithNestedAttributions() throws IOException {
    assertThat(table(true)).isEqualTo(Files.readString(resource("expected-nested.txt")));
  }

  @Test
  void goldAgainstGoldIsPerfectInEveryMetric() {
    assertThat(count(ANN, BOB).byMetric())
        .allSatisfy((metric, count) -> assertThat(count.f1()).as(metric).isEqualTo(1));
  }

  @Test
  @DisplayName(
      "one content short by a token, one wrong source, one attribution too many: as computed by hand")
  void countsAsComputedByHand() {
    AttributionCounts counts =
        count(
            new RoleSpans(ANN.source(), ANN.cue(), spans(12, 18)),
            new RoleSpans(ANN.source(), BOB.cue(), BOB.content()),
            new RoleSpans(List.of(), spans(20, 23), List.of()));
    assertThat(counts.of("attr.overlap")).isEqualTo(new MatchCount(1, 3, 2));
    assertThat(counts.of("attr.exact")).isEqualTo(new MatchCount(0, 3, 2));
    assertThat(counts.of("link.acc")).isEqualTo(new MatchCount(1, 2, 2));
    assertThat(counts.of("token.content")).isEqualTo(new MatchCount(2, 2, 3));
    assertThat(counts.of("exact.content")).isEqualTo(new MatchCount(1, 2, 2));
    assertThat(counts.of("exact.cue")).isEqualTo(new MatchCount(2, 3, 2));
  }

  @Test
  void aRoleMissingOnOneSideOnlyIsNoOverlap() {
    assertThat(count(new RoleSpans(List.of(), ANN.cue(), ANN.content()), BOB).of("attr.overlap"))
        .isEqualTo(new MatchCount(1, 2, 2));
  }

  @Test
  void theOrderOfThePredictionsDoesNotMatter() {
    assertThat(count(BOB, ANN)).isEqualTo(count(ANN, BOB));
  }

  @Test
  void aReportWithoutPredictionsCountsAsEmpty() {
    GoldReport gold = new GoldReport("x", TEXT, List.of(), List.of(ANN, BOB));
    AttributionScore score = AttributionScorer.score(List.of(gold), Map.of());
    assertThat(score.total().of("attr.overlap")).isEqualTo(new MatchCount(0, 0, 2));
    assertThat(score.headline()).isEqualTo("attr.overlap F1 0.0  attr.exact F1 0.0  link.acc 0.0");
  }

  @Test
  void spansOfWhiteSpaceOnlyAreNoAttribution() {
    assertThat(count(new RoleSpans(List.of(), spans(3, 4), List.of())).of("attr.overlap"))
        .isEqualTo(new MatchCount(0, 0, 2));
  }
}
