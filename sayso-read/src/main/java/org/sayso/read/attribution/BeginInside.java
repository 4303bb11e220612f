package org.sayso.read.attribution;

/**
 * The best sequence of begin/inside tags (Viterbi 1967). Tag 0 is outside; tag {@code 2k + 1}
 * begins type k and tag {@code 2k + 2} goes on with it, which only a tag of type k may precede.
 */
final class BeginInside {
  private BeginInside() {}

  /**
   * The tags of highest total score.
   *
   * @param scores [length, tags], row-major
   */
  static int[] best(float[] scores, int tags) {
    int length = scores.length / tags;
    float[] now = new float[tags];
    float[] next = new float[tags];
    byte[] back = new byte[scores.length];
    for (int i = 0; i < length; i++) {
      int bestBefore = 0;
      for (int tag = 1; tag < tags; tag++) {
        if (now[tag] > now[bestBefore]) {
          bestBefore = tag;
        }
      }
      for (int tag = 0; tag < tags; tag++) {
        int from = bestBefore;
        if (tag > 0 && tag % 2 == 0) {
          if (i == 0) {
            next[tag] = Float.NEGATIVE_INFINITY;
            continue;
          }
          from = now[tag] > now[tag - 1] ? tag : tag - 1;
        }
        next[tag] = (i == 0 ? 0 : now[from]) + scores[i * tags + tag];
        back[i * tags + tag] = (byte) from;
      }
      float[] swap = now;
      now = next;
      next = swap;
    }
    int[] path = new int[length];
    int tag = 0;
    for (int t = 1; t < tags && length > 0; t++) {
      if (now[t] > now[tag]) {
        tag = t;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      path[i] = tag;
      tag = back[i * tags + tag];
    }
    return path;
  }
}
