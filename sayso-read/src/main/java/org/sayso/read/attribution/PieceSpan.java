package org.sayso.read.attribution;

/** A run of pieces {@code [from, to)}. */
record PieceSpan(int from, int to) {
  PieceSpan {
    if (to <= from) {
      throw new IllegalArgumentException("run " + from + ".." + to + " is empty");
    }
  }
}
