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
  /** Hashes of a text's words, in lower case. One for a page, filled anew for each text. */
  static final class WordHashes {
    private long[] hashes = new long[64];
    private int count;

    /** Takes the words of a text in place of those before. */
    WordHashes read(String text) {
      count = 0;
      long word = 0;
      for (int i = 0; i < text.length(); i++) {
        char letter = text.charAt(i);
        if (letter >= 'a' && letter <= 'z') {
          word = word * 1_000_003 + letter + 1;
        } else if (Character.isLetterOrDigit(letter)) {
          word = word * 1_000_003 + Character.toLowerCase(letter) + 1;
        } else if (word != 0) {
          add(word);
          word = 0;
        }
      }
      if (word != 0) {
        add(word);
      }
      return this;
    }

    private void add(long word) {
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, count * 2);
      }
      hashes[count++] = word;
    }

    int runs(int length) {
      return count == 0 ? 0 : Math.max(1, count - length + 1);
    }

    /** The hash of the run of {@code length} words from a word on; never 0. */
    long run(int from, int length) {
      long hash = 0;
      int end = Math.min(count, from + length);
      for (int i = from; i < end; i++) {
        hash = (hash ^ hashes[i]) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 31;
      }
      return hash == 0 ? 1 : hash;
    }
  }

  /** The runs of words of a text, as a set of hashes with open addressing; 0 is an empty place. */
  static final class Runs {
    private final int length;
    private final int runs;
    private final long[] table;

    Runs(String text, int length) {
      this.length = length;
      WordHashes words = new WordHashes().read(text);
      this.runs = words.runs(length);
      this.table = new long[Math.max(2, Integer.highestOneBit(runs + 1) * 4)];
      for (int i = 0; i < runs; i++) {
        long hash = words.run(i, length);
        table[placeOf(hash)] = hash;
      }
    }

    /** The share of a text's runs that are in here; -1 where there is nothing to compare. */
    float share(WordHashes words) {
      int asked = runs == 0 ? 0 : words.runs(length);
      if (asked == 0) {
        return -1;
      }
      int found = 0;
      for (int i = 0; i < asked; i++) {
        found += table[placeOf(words.run(i, length))] != 0 ? 1 : 0;
      }
      return found / (float) asked;
    }

    /** Where a hash stands, or the empty place where it would. */
    private int placeOf(long hash) {
      int place = (int) (hash ^ hash >>> 32) & (table.length - 1);
      while (table[place] != 0 && table[place] != hash) {
        place = (place + 1) & (table.length - 1);
      }
      return place;
    }
  }
}
