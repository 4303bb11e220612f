package org.sayso.read.attribution;

import java.util.List;
import org.sayso.model.TextSpan;

/** Sets of chars given as spans that do not overlap each other. */
final class SpanSets {
  private SpanSets() {}

  /** Chars in both over chars in either (Jaccard), in [0, 1]; 0 for two empty sets. */
  static double similarity(List<TextSpan> one, List<TextSpan> other) {
    int both = 0;
    for (TextSpan a : one) {
      for (TextSpan b : other) {
        both += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    int either = length(one) + length(other) - both;
    return either == 0 ? 0 : (double) both / either;
  }

  private static int length(List<TextSpan> spans) {
    return spans.stream().mapToInt(TextSpan::length).sum();
  }
}
