package org.sayso.read.attribution;

import org.sayso.read.encoder.EncodedText;

/**
 * How a piece lies to a cue, as one of {@link #BUCKETS} numbers: on which side, how far, and
 * whether a line break is between.
 */
public final class PairDistance {
  private static final int[] STEPS = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128};
  private static final int SIDE = STEPS.length + 1;

  /** Number of different buckets. */
  public static final int BUCKETS = 2 * (2 * SIDE + 1);

  private PairDistance() {}

  /** Running number of the line of each piece of a text. */
  public static int[] lines(EncodedText text) {
    int[] lines = new int[text.size()];
    int line = 0;
    for (int i = 0; i < lines.length; i++) {
      line += text.line(i);
      lines[i] = line;
    }
    return lines;
  }

  /**
   * The bucket of a piece.
   *
   * @param cueFrom first piece of the cue
   * @param cueTo the piece after the cue's last
   */
  public static int bucket(int piece, int cueFrom, int cueTo, int[] lines) {
    int side;
    if (piece < cueFrom) {
      side = SIDE - 1 - step(cueFrom - piece);
    } else if (piece >= cueTo) {
      side = SIDE + 1 + step(piece - cueTo + 1);
    } else {
      side = SIDE;
    }
    return 2 * side + (lines[piece] == lines[cueFrom] ? 1 : 0);
  }

  private static int step(int distance) {
    int step = 0;
    while (step < STEPS.length && distance > STEPS[step]) {
      step++;
    }
    return step;
  }
}
