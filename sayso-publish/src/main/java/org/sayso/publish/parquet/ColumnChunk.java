package org.sayso.publish.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.sayso.publish.table.Cell;
import org.sayso.publish.table.Column;

/**
 * The cells of one column in one group of rows, as a Parquet data page: which cells hold something,
 * as runs, then the values in plain encoding.
 */
final class ColumnChunk {
  private final Column column;
  private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private int cells;
  private int run;
  private boolean present;
  private int bits;
  private int bitCount;

  ColumnChunk(Column column) {
    this.column = column;
  }

  Column column() {
    return column;
  }

  int cells() {
    return cells;
  }

  int size() {
    return values.size();
  }

  void add(Cell cell) {
    boolean here = !(cell instanceof Cell.Nothing);
    if (run > 0 && here != present) {
      endRun();
    }
    present = here;
    run++;
    cells++;
    if (cell instanceof Cell.Text text) {
      byte[] utf8 = text.text().getBytes(StandardCharsets.UTF_8);
      values.writeBytes(little(4).putInt(utf8.length).array());
      values.writeBytes(utf8);
    } else if (cell instanceof Cell.Whole whole) {
      values.writeBytes(little(8).putLong(whole.number()).array());
    } else if (cell instanceof Cell.Time time) {
      values.writeBytes(little(8).putLong(time.time().toEpochMilli()).array());
    } else if (cell instanceof Cell.Truth truth) {
      bit(truth.truth());
    }
  }

  private void bit(boolean set) {
    bits |= set ? 1 << bitCount : 0;
    if (++bitCount == 8) {
      endBits();
    }
  }

  private void endBits() {
    if (bitCount > 0) {
      values.write(bits);
      bits = 0;
      bitCount = 0;
    }
  }

  private void endRun() {
    int header = run << 1;
    while ((header & ~0x7f) != 0) {
      levels.write(header & 0x7f | 0x80);
      header >>>= 7;
    }
    levels.write(header);
    levels.write(present ? 1 : 0);
    run = 0;
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The page with its header. */
  Page finish() throws IOException {
    endRun();
    endBits();
    ByteArrayOutputStream plain = new ByteArrayOutputStream(levels.size() + values.size() + 4);
    plain.writeBytes(little(4).putInt(levels.size()).array());
    levels.writeTo(plain);
    values.writeTo(plain);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      plain.writeTo(gzip);
    }
    byte[] header =
        new CompactThrift()
            .whole(1, ParquetWriter.DATA_PAGE)
            .whole(2, plain.size())
            .whole(3, packed.size())
            .begin(5)
            .whole(1, cells)
            .whole(2, ParquetWriter.PLAIN)
            .whole(3, ParquetWriter.RUNS)
            .whole(4, ParquetWriter.RUNS)
            .end()
            .finish();
    return new Page(header, packed.toByteArray(), plain.size());
  }

  /** A page as it stands in the file. */
  record Page(byte[] header, byte[] packed, int plainSize) {}
}
