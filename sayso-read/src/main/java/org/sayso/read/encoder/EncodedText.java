package org.sayso.read.encoder;

/**
 * A text as the encoder sees it: its word pieces, and for each piece what lower-casing hides:
 * letter case, whether it opens a line, and whether it stands between quotation marks. Arrays are
 * as long as {@link #size()}.
 */
public final class EncodedText {
  /** Number of different {@link #shape} values. */
  public static final int SHAPES = 6;

  /** Number of different {@link #quote} values. */
  public static final int QUOTES = 3;

  /** Number of different {@link #line} values. */
  public static final int LINES = 2;

  private final String text;
  private final Pieces pieces;
  private final byte[] shape;
  private final byte[] quote;
  private final byte[] line;

  private EncodedText(String text, Pieces pieces) {
    this.text = text;
    this.pieces = pieces;
    int size = pieces.size();
    this.shape = new byte[size];
    this.quote = new byte[size];
    this.line = new byte[size];
    markShapes();
    markQuotesAndLines();
  }

  public static EncodedText of(String text, WordPieceTokenizer tokenizer) {
    return new EncodedText(text, tokenizer.tokenize(text));
  }

  public int size() {
    return pieces.size();
  }

  public Pieces pieces() {
    return pieces;
  }

  public String text() {
    return text;
  }

  /**
   * 0 lower case or no case, 1 capitalised, 2 all capitals, 3 capitals inside, 4 digits, 5
   * punctuation.
   */
  public int shape(int piece) {
    return shape[piece];
  }

  /** 0 outside quotation marks, 1 inside, 2 a mark. */
  public int quote(int piece) {
    return quote[piece];
  }

  /** 1 for the first piece of a line, else 0. */
  public int line(int piece) {
    return line[piece];
  }

  private void markShapes() {
    for (int i = 0; i < pieces.size(); i++) {
      int start = pieces.start(i);
      int end = pieces.end(i);
      char first = text.charAt(start);
      if (Character.isDigit(first)) {
        shape[i] = 4;
      } else if (!Character.isLetter(first) && !Character.isSurrogate(first)) {
        shape[i] = 5;
      } else {
        int upper = 0;
        for (int at = start; at < end; at++) {
          if (Character.isUpperCase(text.charAt(at))) {
            upper++;
          }
        }
        boolean capital = Character.isUpperCase(first);
        if (upper == 0) {
          shape[i] = 0;
        } else if (upper == end - start && end - start > 1) {
          shape[i] = 2;
        } else if (capital && upper == 1) {
          shape[i] = 1;
        } else {
          shape[i] = 3;
        }
      }
    }
  }

  private void markQuotesAndLines() {
    boolean inside = false;
    int previousEnd = -1;
    for (int i = 0; i < pieces.size(); i++) {
      int start = pieces.start(i);
      if (previousEnd < 0 || hasLineBreak(previousEnd, start)) {
        line[i] = 1;
        inside = false;
      }
      previousEnd = pieces.end(i);
      switch (text.charAt(start)) {
        case '\u201C', '\u00AB', '\u201E' -> {
          quote[i] = 2;
          inside = true;
        }
        case '\u201D', '\u00BB' -> {
          quote[i] = 2;
          inside = false;
        }
        case '"' -> {
          quote[i] = 2;
          inside = !inside;
        }
        default -> quote[i] = (byte) (inside ? 1 : 0);
      }
    }
  }

  private boolean hasLineBreak(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }
}
