package org.sayso.bench.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * The random numbers of Python's {@code random.Random(seed)}: MT19937 (Matsumoto and Nishimura
 * 1998), seeded by array. Used so that intervals equal those of the Python scorers to the last
 * digit. Not safe for several threads.
 */
public final class MersenneTwister {
  private static final int STATES = 624;
  private static final int OFFSET = 397;

  private final int[] state = new int[STATES];
  private int next = STATES;

  /**
   * @param seed at least 0; stands for Python's {@code Random(seed)} with the same small number
   */
  public MersenneTwister(int seed) {
    if (seed < 0) {
      throw new IllegalArgumentException("seed " + seed + " is below 0");
    }
    fill(19650218);
    int i = 1;
    for (int k = STATES; k > 0; k--) {
      state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1664525)) + seed;
      i = following(i);
    }
    for (int k = STATES - 1; k > 0; k--) {
      state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1566083941)) - i;
      i = following(i);
    }
    state[0] = 0x80000000;
  }

  private void fill(int seed) {
    state[0] = seed;
    for (int i = 1; i < STATES; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
  }

  private int following(int i) {
    if (i + 1 < STATES) {
      return i + 1;
    }
    state[0] = state[STATES - 1];
    return 1;
  }

  private void twist() {
    for (int i = 0; i < STATES; i++) {
      int bits = (state[i] & 0x80000000) | (state[(i + 1) % STATES] & 0x7fffffff);
      state[i] = state[(i + OFFSET) % STATES] ^ (bits >>> 1) ^ ((bits & 1) == 0 ? 0 : 0x9908b0df);
    }
    next = 0;
  }

  /** The next 32 random bits. */
  int nextBits() {
    if (next == STATES) {
      twist();
    }
    int bits = state[next++];
    bits ^= bits >>> 11;
    bits ^= (bits << 7) & 0x9d2c5680;
    bits ^= (bits << 15) & 0xefc60000;
    return bits ^ (bits >>> 18);
  }

  /** The next number of [0, 1), with 53 random bits. */
  public double nextDouble() {
    long high = (nextBits() >>> 5) & 0xffffffffL;
    long low = (nextBits() >>> 6) & 0xffffffffL;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }

  /**
   * As many items as there are, each drawn from all of them: Python's {@code choices(items,
   * k=len(items))}.
   */
  public <T> List<T> resample(List<T> items) {
    List<T> drawn = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      drawn.add(items.get((int) Math.floor(nextDouble() * items.size())));
    }
    return drawn;
  }
}
