package org.sayso.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * What of a text a copy would share: the set of its runs of five words, as hashes. Two reports of
 * one wire story contain each other's runs; two reports that only quote the same sentence do not,
 * because quotations and embedded posts are left out of a report's fingerprint.
 *
 * <p>Words are runs of letters and digits, apostrophes inside them included, case aside. The
 * measure is containment after Broder, "On the resemblance and containment of documents" (1997).
 * Immutable; equal texts have equal fingerprints on every machine.
 */
public final class TextFingerprint {
  /** How many words a run has. */
  public static final int WORDS = 5;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final long[] shingles;

  private TextFingerprint(long[] shingles) {
    this.shingles = shingles;
  }

  /** The fingerprint of a report's own prose: without quotations and embedded posts. */
  public static TextFingerprint of(Report report) {
    List<TextSpan> left = new ArrayList<>(QuotedStretches.find(report.text()));
    for (Post post : report.posts()) {
      if (post.span() != null) {
        left.add(post.span());
      }
      left.addAll(post.continued());
    }
    return of(report.text(), left);
  }

  /**
   * The fingerprint of a text.
   *
   * @param left stretches that are left out, in any order; they may overlap
   */
  public static TextFingerprint of(String text, List<TextSpan> left) {
    char[] chars = text.toCharArray();
    for (TextSpan span : left) {
      Arrays.fill(
          chars, Math.min(span.start(), chars.length), Math.min(span.end(), chars.length), ' ');
    }
    long[] words = words(new String(chars).toLowerCase(Locale.ROOT));
    int count = Math.max(0, words.length - WORDS + 1);
    return new TextFingerprint(
        LongStream.iterate(0, at -> at + 1)
            .limit(count)
            .map(at -> run(words, (int) at))
            .sorted()
            .distinct()
            .toArray());
  }

  /** The fingerprint with these runs, as {@link #shingles()} gave them. */
  public static TextFingerprint ofShingles(LongStream shingles) {
    return new TextFingerprint(shingles.sorted().distinct().toArray());
  }

  private static long[] words(String text) {
    long[] words = new long[16];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      if (!isWordChar(text, at)) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      long hash = FNV_OFFSET;
      while (at < text.length() && (isWordChar(text, at) || isInnerApostrophe(text, at))) {
        int letter = text.codePointAt(at);
        hash = (hash ^ (letter == '\u2019' ? '\'' : letter)) * FNV_PRIME;
        at += Character.charCount(letter);
      }
      words = count == words.length ? Arrays.copyOf(words, count * 2) : words;
      words[count++] = hash;
    }
    return Arrays.copyOf(words, count);
  }

  private static boolean isWordChar(String text, int at) {
    int letter = text.codePointAt(at);
    int type = Character.getType(letter);
    return Character.isLetterOrDigit(letter)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isInnerApostrophe(String text, int at) {
    char mark = text.charAt(at);
    return (mark == '\'' || mark == '\u2019') && at + 1 < text.length() && isWordChar(text, at + 1);
  }

  private static long run(long[] words, int from) {
    long hash = FNV_OFFSET;
    for (int i = from; i < from + WORDS; i++) {
      hash = (hash ^ words[i]) * FNV_PRIME;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** How many different runs there are. */
  public int size() {
    return shingles.length;
  }

  /** The runs as hashes, in ascending order, each once. */
  public LongStream shingles() {
    return Arrays.stream(shingles);
  }

  /** How many runs both have. */
  public int shared(TextFingerprint other) {
    int shared = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < shingles.length && theirs < other.shingles.length) {
      int order = Long.compare(shingles[mine], other.shingles[theirs]);
      shared += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The share of the smaller one's runs that the other has too, 0 to 1; 0 if one has none. */
  public double containment(TextFingerprint other) {
    int smaller = Math.min(shingles.length, other.shingles.length);
    return smaller == 0 ? 0 : shared(other) / (double) smaller;
  }

  /** Shared runs over all runs of both (Jaccard), 0 to 1; 0 if both have none. */
  public double resemblance(TextFingerprint other) {
    int shared = shared(other);
    int all = shingles.length + other.shingles.length - shared;
    return all == 0 ? 0 : shared / (double) all;
  }

  /**
   * The {@code count} smallest runs: a sample that is the same for equal texts, for a first look-up
   * of candidates.
   */
  public LongStream sample(int count) {
    return Arrays.stream(shingles, 0, Math.min(count, shingles.length));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextFingerprint fingerprint
        && Arrays.equals(shingles, fingerprint.shingles);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(shingles);
  }

  @Override
  public String toString() {
    return "TextFingerprint[" + shingles.length + " runs]";
  }
}
