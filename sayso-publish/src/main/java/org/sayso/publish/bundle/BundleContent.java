package org.sayso.publish.bundle;

/**
 * How much goes into a bundle.
 *
 * @param texts the whole texts of reports too, and not only the words that are quoted: whoever
 *     passes them on needs the right to
 * @param files the evidence files too, and not only their hashes
 */
public record BundleContent(boolean texts, boolean files) {
  /** Quoted words, entries and evidence files. */
  public static final BundleContent USUAL = new BundleContent(false, true);
}
