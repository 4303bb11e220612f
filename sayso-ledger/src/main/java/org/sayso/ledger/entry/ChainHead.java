package org.sayso.ledger.entry;

/**
 * The end of a chain. Whoever noted it down can later tell that nothing before it was altered,
 * removed or put in.
 *
 * @param count how many entries there are
 * @param hash the hash of the last
 */
public record ChainHead(long count, String hash) {
  /** The end of a chain without entries. */
  public static final ChainHead EMPTY = new ChainHead(0, ChainHash.START);
}
