package org.sayso.read.attribution;

import org.sayso.read.encoder.EncodedText;

/**
 * The paragraph of each piece of a text, counted from 0. A line end parts paragraphs if a line is
 * empty or a sentence ended before it, so that a text whose lines are broken at a fixed width keeps
 * its paragraphs whole.
 */
final class PieceParagraphs {
  private static final String SENTENCE_ENDS = ".!?:;\"”’'…)";

  private final int[] numbers;
  private final boolean[] opened;

  private PieceParagraphs(int[] numbers, boolean[] opened) {
    this.numbers = numbers;
    this.opened = opened;
  }

  static PieceParagraphs of(EncodedText text) {
    int[] numbers = new int[text.size()];
    boolean[] opened = new boolean[text.size()];
    int number = 0;
    boolean colon = false;
    for (int p = 0; p < text.size(); p++) {
      if (p > 0 && text.line(p) == 1) {
        char last = text.text().charAt(text.pieces().end(p - 1) - 1);
        if (SENTENCE_ENDS.indexOf(last) >= 0 || hasEmptyLine(text, p)) {
          number++;
          colon = last == ':';
        }
      }
      numbers[p] = number;
      opened[p] = colon;
    }
    return new PieceParagraphs(numbers, opened);
  }

  private static boolean hasEmptyLine(EncodedText text, int piece) {
    int ends = 0;
    for (int at = text.pieces().end(piece - 1); at < text.pieces().start(piece); at++) {
      ends += text.text().charAt(at) == '\n' ? 1 : 0;
    }
    return ends > 1;
  }

  /** Whether both pieces stand in one paragraph. */
  boolean same(int piece, int other) {
    return numbers[piece] == numbers[other];
  }

  /** Whether a piece stands in a paragraph that a colon at the end of the one before announces. */
  boolean isAnnounced(int piece) {
    return opened[piece];
  }
}
