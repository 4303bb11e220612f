package org.sayso.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sayso.bench.measure.GreedyMatching.Pair;

class MeasureTest {
  @Test
  void theRandomNumbersAreThoseOfPythonsRandomWithSeedOne() {
    MersenneTwister random = new MersenneTwister(1);
    assertThat(random.nextDouble()).isEqualTo(0.13436424411240122);
    assertThat(random.nextDouble()).isEqualTo(0.8474337369372327);
    assertThat(random.nextDouble()).isEqualTo(0.763774618976614);
  }

  @Test
  void matchingTakesTheMostSimilarPairFirstAndBreaksTiesByPosition() {
    double[][] similarity = {{.5, .9, 0}, {.9, .9, .1}, {0, 0, 0}};
    assertThat(GreedyMatching.match(3, 3, (i, j) -> similarity[i][j]))
        .containsExactly(new Pair(0, 1), new Pair(1, 0));
    assertThat(GreedyMatching.match(2, 2, (i, j) -> 1))
        .containsExactly(new Pair(0, 0), new Pair(1, 1));
  }

  @Test
  void precisionRecallAndF1AreZeroWhereNothingIsPredictedOrGold() {
    assertThat(MatchCount.NONE.f1()).isZero();
    MatchCount count = new MatchCount(1, 3, 2);
    assertThat(count.precision()).isEqualTo(1 / 3.0);
    assertThat(count.recall()).isEqualTo(.5);
    assertThat(count.f1()).isCloseTo(.4, within(1e-12));
  }

  @Test
  void intervalsHoldTheMiddleOfTheResampledFigures() {
    List<Integer> units = List.of(0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
    Map<String, Interval> intervals =
        Bootstrap.intervals(
            units,
            drawn ->
                Map.of("mean", drawn.stream().mapToInt(Integer::intValue).average().orElseThrow()),
            1000);
    // scorelib.bootstrap([0,0,1,1,1,1,1,1,1,1], lambda u: {'mean': sum(u)/len(u)}, 1000) in Python
    assertThat(intervals).containsExactly(Map.entry("mean", new Interval(.5, 1.0)));
    assertThat(Bootstrap.intervals(units, drawn -> Map.of("x", 1.0), 0)).isEmpty();
  }

  @Test
  void percentagesAreRoundedHalfToEvenFromTheExactValueAsPythonDoes() {
    assertThat(Percent.of(.5625)).isEqualTo("56.2");
    assertThat(Percent.of(.1225)).isEqualTo("12.2");
    assertThat(Percent.of(1)).isEqualTo("100.0");
    assertThat(Percent.of(0, 5)).isEqualTo("  0.0");
  }
}
