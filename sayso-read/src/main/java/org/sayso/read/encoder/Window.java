package org.sayso.read.encoder;

/**
 * A stretch of pieces {@code [from, to)} that the encoder sees at once. What it says of the core
 * {@code [coreFrom, coreTo)} counts; the rest is context. The cores of a text's windows follow each
 * other without gap or overlap.
 */
public record Window(int from, int to, int coreFrom, int coreTo) {
  public Window {
    if (!(0 <= from && from <= coreFrom && coreFrom < coreTo && coreTo <= to)) {
      throw new IllegalArgumentException(
          "core "
              + coreFrom
              + ".."
              + coreTo
              + " is empty or not inside window "
              + from
              + ".."
              + to);
    }
  }

  public int size() {
    return to - from;
  }
}
