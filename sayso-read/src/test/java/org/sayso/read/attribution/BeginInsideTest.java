package org.sayso.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginInsideTest {
  private static final int TAGS = 5;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noLegalPathScoresHigher(long seed) {
    Random random = new Random(seed);
    int length = 1 + random.nextInt(6);
    float[] scores = new float[length * TAGS];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) random.nextGaussian();
    }
    int[] best = BeginInside.best(scores, TAGS);
    assertThat(isLegal(best)).as("seed %d", seed).isTrue();
    int[] path = new int[length];
    for (int code = 0; code < Math.pow(TAGS, length); code++) {
      int rest = code;
      for (int i = 0; i < length; i++) {
        path[i] = rest % TAGS;
        rest /= TAGS;
      }
      if (isLegal(path)) {
        assertThat(sum(scores, path))
            .as("seed %d", seed)
            .isLessThanOrEqualTo(sum(scores, best) + 1e-4);
      }
    }
  }

  private static boolean isLegal(int[] path) {
    for (int i = 0; i < path.length; i++) {
      boolean inside = path[i] > 0 && path[i] % 2 == 0;
      if (inside && (i == 0 || (path[i - 1] != path[i] && path[i - 1] != path[i] - 1))) {
        return false;
      }
    }
    return true;
  }

  private static double sum(float[] scores, int[] path) {
    double sum = 0;
    for (int i = 0; i < path.length; i++) {
      sum += scores[i * TAGS + path[i]];
    }
    return sum;
  }
}
