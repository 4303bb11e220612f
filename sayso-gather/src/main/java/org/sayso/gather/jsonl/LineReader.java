package org.sayso.gather.jsonl;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads lines of bytes and never holds one that is longer than the limit. Not for use by several
 * threads.
 */
final class LineReader {
  /**
   * One line.
   *
   * @param number from 1
   * @param bytes its bytes without the end of line; empty if it was too long
   * @param length how many bytes it had
   */
  record Line(long number, byte[] bytes, long length) {
    boolean isTooLong() {
      return length > bytes.length;
    }
  }

  private final InputStream stream;
  private final int maxBytes;
  private long number;

  LineReader(InputStream stream, int maxBytes) {
    this.stream = new BufferedInputStream(stream, 1 << 16);
    this.maxBytes = maxBytes;
  }

  /** The next line, or empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(1 << 10);
    long length = 0;
    int value = stream.read();
    if (value < 0) {
      return Optional.empty();
    }
    while (value >= 0 && value != '\n') {
      length++;
      if (length <= maxBytes) {
        kept.write(value);
      } else if (length == maxBytes + 1L) {
        kept = new ByteArrayOutputStream(0);
      }
      value = stream.read();
    }
    number++;
    return Optional.of(new Line(number, kept.toByteArray(), length));
  }
}
