package org.sayso.gather.text;

/**
 * Which letters and digits a word has, as bits: a text that lacks one of them need not be searched
 * for the word. Lower case; everything but Latin letters and digits is one bit.
 */
public final class Letters {
  private static final int OTHER = 63;

  private Letters() {}

  /** The bits of these chars. */
  public static long of(String lower) {
    long bits = 0;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'a' && c <= 'z') {
        bits |= 1L << c - 'a';
      } else if (c >= '0' && c <= '9') {
        bits |= 1L << c - '0' + 26;
      } else {
        bits |= 1L << (c == '-' ? 40 : c == '_' ? 41 : c == ' ' ? 42 : OTHER);
      }
    }
    return bits;
  }

  /** Whether a text with these bits may hold a word with those. */
  public static boolean mayHold(long text, long word) {
    return (word & ~text) == 0;
  }
}
