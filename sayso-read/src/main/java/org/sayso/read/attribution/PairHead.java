package org.sayso.read.attribution;

import org.sayso.read.encoder.Window;
import org.sayso.read.encoder.WindowOutput;

/**
 * Says of each piece of a window what it is to one cue. A hidden layer of two halves, {@code
 * relu(piece + cue + distance)} and {@code piece * cue}, then a linear layer: cheap enough for
 * plain Java, since the encoder has done the projections.
 */
public final class PairHead {
  private final int width;
  private final float[] distances;
  private final float[] outWeights;
  private final float[] outBias;

  /**
   * @param distances [{@link PairDistance#BUCKETS}, width]
   * @param outWeights [{@link PairTag#COUNT}, 2 * width]
   * @param outBias [{@link PairTag#COUNT}]
   */
  public PairHead(float[] distances, float[] outWeights, float[] outBias) {
    this.width = distances.length / PairDistance.BUCKETS;
    if (distances.length != width * PairDistance.BUCKETS
        || outWeights.length != 2 * width * PairTag.COUNT
        || outBias.length != PairTag.COUNT) {
      throw new IllegalArgumentException("the pair head's tables do not fit each other");
    }
    this.distances = distances.clone();
    this.outWeights = outWeights.clone();
    this.outBias = outBias.clone();
  }

  /**
   * Log-probabilities [window size, {@link PairTag#COUNT}] of the pieces of the window.
   *
   * @param from first piece of the cue
   * @param to the piece after the cue's last
   */
  public float[] score(WindowOutput output, int from, int to, int[] lines) {
    Window window = output.window();
    float[] pairs = output.pairs();
    int stride = 4 * width;
    float[] cueSum = new float[width];
    float[] cueProduct = new float[width];
    for (int p = from; p < to; p++) {
      int row = (p - window.from()) * stride;
      for (int k = 0; k < width; k++) {
        cueSum[k] += pairs[row + 2 * width + k];
        cueProduct[k] += pairs[row + 3 * width + k];
      }
    }
    float share = 1f / (to - from);
    float[] productWeights = new float[PairTag.COUNT * width];
    for (int tag = 0; tag < PairTag.COUNT; tag++) {
      for (int k = 0; k < width; k++) {
        productWeights[tag * width + k] =
            cueProduct[k] * share * outWeights[tag * 2 * width + width + k];
      }
    }
    for (int k = 0; k < width; k++) {
      cueSum[k] *= share;
    }
    float[] scores = new float[window.size() * PairTag.COUNT];
    float[] hidden = new float[width];
    for (int p = window.from(); p < window.to(); p++) {
      int row = (p - window.from()) * stride;
      int distance = PairDistance.bucket(p, from, to, lines) * width;
      for (int k = 0; k < width; k++) {
        hidden[k] = Math.max(0f, pairs[row + k] + cueSum[k] + distances[distance + k]);
      }
      int at = (p - window.from()) * PairTag.COUNT;
      for (int tag = 0; tag < PairTag.COUNT; tag++) {
        float sum = outBias[tag];
        int weights = tag * 2 * width;
        int products = tag * width;
        for (int k = 0; k < width; k++) {
          sum +=
              hidden[k] * outWeights[weights + k]
                  + pairs[row + width + k] * productWeights[products + k];
        }
        scores[at + tag] = sum;
      }
      LogSoftmax.inPlace(scores, at, PairTag.COUNT);
    }
    return scores;
  }
}
