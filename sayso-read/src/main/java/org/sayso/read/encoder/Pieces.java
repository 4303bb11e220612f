package org.sayso.read.encoder;

import java.util.Arrays;

/** The word pieces of a text: id, and {@code [start, end)} in UTF-16 chars of the text, of each. */
public final class Pieces {
  private int[] ids = new int[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  Pieces() {}

  void add(int id, int start, int end) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    ids[size] = id;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  void truncate(int newSize) {
    size = newSize;
  }

  public int size() {
    return size;
  }

  public int id(int piece) {
    return ids[piece];
  }

  public int start(int piece) {
    return starts[piece];
  }

  public int end(int piece) {
    return ends[piece];
  }

  /** The first piece that ends after {@code offset}; {@link #size()} if there is none. */
  public int firstEndingAfter(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first piece that starts at or after {@code offset}; {@link #size()} if there is none. */
  public int firstStartingFrom(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
