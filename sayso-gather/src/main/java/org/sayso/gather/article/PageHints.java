package org.sayso.gather.article;

import java.util.Arrays;

/**
 * What a page says about its article elsewhere: votes for the block classifier, never alone.
 *
 * @param title the title, for finding repeated headlines
 * @param description the standfirst as the page's metadata gives it; empty if it does not
 * @param body the text that the page's metadata gives (JSON-LD {@code articleBody}); empty if it
 *     does not
 */
record PageHints(String title, String description, String body) {
  /** Hashes of a text's words, in lower case. */
  static long[] words(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char letter = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(letter)) {
        word = word * 1_000_003 + Character.toLowerCase(letter) + 1;
      } else if (word != 0) {
        words[count++] = word;
        word = 0;
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** Hashes of the runs of words of a text. */
  static final class Runs {
    private final int length;
    private final long[] hashes;

    Runs(String text, int length) {
      this.length = length;
      long[] words = words(text);
      this.hashes = new long[runs(words)];
      for (int i = 0; i < hashes.length; i++) {
        hashes[i] = hash(words, i);
      }
      Arrays.sort(hashes);
    }

    /** The share of a text's runs that are in here; -1 where there is nothing to compare. */
    float share(long[] words) {
      int runs = hashes.length == 0 ? 0 : runs(words);
      if (runs == 0) {
        return -1;
      }
      int found = 0;
      for (int i = 0; i < runs; i++) {
        found += Arrays.binarySearch(hashes, hash(words, i)) >= 0 ? 1 : 0;
      }
      return found / (float) runs;
    }

    private int runs(long[] words) {
      return words.length == 0 ? 0 : Math.max(1, words.length - length + 1);
    }

    private long hash(long[] words, int from) {
      long hash = 0;
      for (int i = from; i < Math.min(words.length, from + length); i++) {
        hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 31;
      }
      return hash;
    }
  }
}
