package org.sayso.bench.measure;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Some of the tokens of a text, by number. Immutable. */
public final class TokenSet {
  /** No token. */
  public static final TokenSet EMPTY = new TokenSet(new BitSet());

  private final BitSet numbers;
  private final int size;

  private TokenSet(BitSet numbers) {
    this.numbers = numbers;
    this.size = numbers.cardinality();
  }

  /** The set of the tokens whose bits are on; later changes of {@code numbers} do not reach it. */
  public static TokenSet of(BitSet numbers) {
    return new TokenSet((BitSet) numbers.clone());
  }

  public static TokenSet of(int... numbers) {
    BitSet bits = new BitSet();
    for (int number : numbers) {
      bits.set(number);
    }
    return new TokenSet(bits);
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /** The lowest number. @throws IllegalStateException of the empty set */
  public int first() {
    if (isEmpty()) {
      throw new IllegalStateException("the empty set has no first token");
    }
    return numbers.nextSetBit(0);
  }

  /** The numbers in rising order. */
  public IntStream stream() {
    return numbers.stream();
  }

  public TokenSet union(TokenSet other) {
    BitSet both = (BitSet) numbers.clone();
    both.or(other.numbers);
    return new TokenSet(both);
  }

  /** How many tokens are in both. */
  public int shared(TokenSet other) {
    if (!numbers.intersects(other.numbers)) {
      return 0;
    }
    BitSet both = (BitSet) numbers.clone();
    both.and(other.numbers);
    return both.cardinality();
  }

  /** Whether the two share a token, or both have none: how a role of two attributions agrees. */
  public boolean agreesWith(TokenSet other) {
    return numbers.intersects(other.numbers) || (isEmpty() && other.isEmpty());
  }

  /** Intersection over union, in [0, 1]; 0 of two empty sets. */
  public double overlapRatio(TokenSet other) {
    int shared = shared(other);
    return shared == 0 ? 0 : (double) shared / (size + other.size - shared);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TokenSet that && numbers.equals(that.numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  @Override
  public String toString() {
    return numbers.toString();
  }
}
