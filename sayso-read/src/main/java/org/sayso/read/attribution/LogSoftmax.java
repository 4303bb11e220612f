package org.sayso.read.attribution;

/** Turns logits into log-probabilities. */
final class LogSoftmax {
  private LogSoftmax() {}

  static void inPlace(float[] logits, int from, int count) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = from; i < from + count; i++) {
      most = Math.max(most, logits[i]);
    }
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += Math.exp(logits[i] - most);
    }
    float log = most + (float) Math.log(sum);
    for (int i = from; i < from + count; i++) {
      logits[i] -= log;
    }
  }
}
