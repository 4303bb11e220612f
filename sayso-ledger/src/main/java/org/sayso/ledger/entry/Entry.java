package org.sayso.ledger.entry;

/**
 * One line of the ledger, never changed once it is there.
 *
 * @param number its place: 1, 2, 3 … without gaps
 * @param previous the hash of entry {@code number - 1}; {@link ChainHash#START} for the first
 * @param hash {@link ChainHash#of} this entry
 */
public record Entry(long number, NewEntry content, String previous, String hash) {
  public Entry {
    if (number < 1) {
      throw new IllegalArgumentException("number " + number + " is below 1");
    }
  }

  /** The entry that follows {@code head}. */
  public static Entry after(ChainHead head, NewEntry content) {
    long number = head.count() + 1;
    return new Entry(number, content, head.hash(), ChainHash.of(number, content, head.hash()));
  }

  /** The end of the chain once this entry is its last. */
  public ChainHead head() {
    return new ChainHead(number, hash);
  }
}
