package org.sayso.gather.article;

import java.util.HashSet;
import java.util.Set;

/**
 * What a page says about its article elsewhere: votes for the block classifier, never alone.
 *
 * @param title the title, for finding repeated headlines
 * @param description the standfirst as the page's metadata gives it; empty if it does not
 * @param body the text that the page's metadata gives (JSON-LD {@code articleBody}); empty if it
 *     does not
 */
record PageHints(String title, String description, String body) {
  /** Hashes of the runs of words of a text. */
  static final class Runs {
    private final int length;
    private final Set<Long> hashes = new HashSet<>();

    Runs(String text, int length) {
      this.length = length;
      for (long hash : hashes(text, length)) {
        hashes.add(hash);
      }
    }

    /** The share of a text's runs that are in here; -1 where there is nothing to compare. */
    float share(String text) {
      if (hashes.isEmpty()) {
        return -1;
      }
      long[] own = hashes(text, length);
      if (own.length == 0) {
        return -1;
      }
      int found = 0;
      for (long hash : own) {
        found += hashes.contains(hash) ? 1 : 0;
      }
      return found / (float) own.length;
    }

    private static long[] hashes(String text, int length) {
      long[] words = new long[Math.max(1, text.length() / 2 + 1)];
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
      int runs = count == 0 ? 0 : Math.max(1, count - length + 1);
      long[] hashes = new long[runs];
      for (int i = 0; i < runs; i++) {
        long hash = 0;
        for (int j = i; j < Math.min(count, i + length); j++) {
          hash = (hash ^ words[j]) * 0x9E3779B97F4A7C15L;
          hash ^= hash >>> 31;
        }
        hashes[i] = hash;
      }
      return hashes;
    }
  }
}
