package org.sayso.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

class CalibrationTest {
  private static final String TEXT = "Ann said it rained, and Bob denied it.";
  private static final RoleSpans ANN = spans(0, 3, 4, 8, 9, 18);
  private static final RoleSpans BOB = spans(24, 27, 28, 34, 35, 37);
  private static final RoleSpans WRONG = spans(24, 27, 4, 8, 9, 18);
  private static final List<GoldReport> GOLD =
      List.of(new GoldReport("x", TEXT, List.of(), List.of(ANN, BOB)));

  private static RoleSpans spans(int... offsets) {
    return new RoleSpans(
        List.of(TextSpan.of(offsets[0], offsets[1])),
        List.of(TextSpan.of(offsets[2], offsets[3])),
        List.of(TextSpan.of(offsets[4], offsets[5])));
  }

  private static Prediction prediction(RoleSpans spans, double confidence) {
    return new Prediction(spans, OptionalDouble.of(confidence));
  }

  @Test
  void countsTheRightOnesOfEachTenth() {
    Calibration calibration =
        Calibration.of(
            GOLD,
            Map.of("x", List.of(prediction(WRONG, .92), prediction(ANN, 1), prediction(BOB, .45))));
    ConfidenceBin top = calibration.bins().get(9);
    assertThat(top.count()).isEqualTo(2);
    assertThat(top.right()).isEqualTo(1);
    assertThat(top.meanConfidence()).isCloseTo(.96, within(1e-9));
    assertThat(calibration.bins().get(4)).isEqualTo(new ConfidenceBin(.4, 1, 1, .45));
    // (2 * |.5 - .96| + 1 * |1 - .45|) / 3
    assertThat(calibration.expectedError()).isCloseTo(.49, within(1e-9));
    assertThat(calibration.table())
        .contains(" 90.0..100.0            2              96.0    50.0")
        .endsWith("expected calibration error 49.0 points over 3 attributions\n");
  }

  @Test
  void attributionsWithoutConfidenceAreCountedApart() {
    Calibration calibration =
        Calibration.of(GOLD, Map.of("x", List.of(new Prediction(ANN, OptionalDouble.empty()))));
    assertThat(calibration.unrated()).isEqualTo(1);
    assertThat(calibration.expectedError()).isZero();
    assertThatThrownBy(() -> prediction(ANN, 1.5)).hasMessageContaining("1.5 is not in 0..1");
  }

  @Test
  void errorsAreSortedByWhatWentWrong() {
    RoleSpans sourceless = new RoleSpans(List.of(), BOB.cue(), BOB.content());
    RoleSpans stray = new RoleSpans(List.of(), List.of(TextSpan.of(20, 23)), List.of());
    assertThat(AttributionErrors.find(GOLD, Map.of("x", List.of(WRONG, sourceless, stray))))
        .extracting(AttributionError::kind)
        .containsExactlyInAnyOrder(
            AttributionError.Kind.MISSING_SOURCE,
            AttributionError.Kind.WRONG_SOURCE,
            AttributionError.Kind.FALSE);
    assertThat(AttributionErrors.find(GOLD, Map.of("x", List.of(ANN, WRONG))))
        .extracting(AttributionError::kind)
        .containsExactlyInAnyOrder(
            AttributionError.Kind.MISSED, AttributionError.Kind.SPLIT_OR_MERGED);
    assertThat(AttributionErrors.find(GOLD, Map.of("x", List.of(BOB, ANN)))).isEmpty();
  }
}
