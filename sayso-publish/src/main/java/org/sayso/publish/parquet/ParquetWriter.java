package org.sayso.publish.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sayso.publish.table.Cell;
import org.sayso.publish.table.Column;
import org.sayso.publish.table.Table;

/**
 * Tables as Parquet files: every column optional, plain encoding, gzip. Rows go out in groups, so
 * that memory does not grow with the table.
 *
 * @see <a href="https://github.com/apache/parquet-format">the format</a>
 */
public final class ParquetWriter {
  static final int DATA_PAGE = 0;
  static final int PLAIN = 0;
  static final int RUNS = 3;

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int GZIP = 2;
  private static final int OPTIONAL = 1;
  private static final int GROUP_ROWS = 10_000;
  private static final int GROUP_BYTES = 16 << 20;

  private record Chunk(Column column, long offset, long packed, long plain, int cells) {}

  private record Group(List<Chunk> chunks, int rows) {}

  private final Table table;
  private final OutputStream out;
  private final List<Group> groups = new ArrayList<>();
  private List<ColumnChunk> open;
  private long written;

  private ParquetWriter(Table table, OutputStream out) {
    this.table = table;
    this.out = out;
    this.open = fresh(table);
  }

  private static List<ColumnChunk> fresh(Table table) {
    return table.columns().stream().map(ColumnChunk::new).toList();
  }

  /** Writes the table; the stream stays open. */
  public static void write(Table table, OutputStream out) throws IOException {
    ParquetWriter writer = new ParquetWriter(table, out);
    writer.put(MAGIC);
    try {
      table.each(writer::row);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.endGroup();
    byte[] footer = writer.footer();
    writer.put(footer);
    writer.put(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(footer.length).array());
    writer.put(MAGIC);
    out.flush();
  }

  private void put(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }

  private void row(List<Cell> cells) throws IOException {
    long size = 0;
    for (int i = 0; i < cells.size(); i++) {
      open.get(i).add(cells.get(i));
      size += open.get(i).size();
    }
    if (open.get(0).cells() == GROUP_ROWS || size > GROUP_BYTES) {
      endGroup();
    }
  }

  private void endGroup() throws IOException {
    int rows = open.get(0).cells();
    if (rows == 0) {
      return;
    }
    List<Chunk> chunks = new ArrayList<>();
    for (ColumnChunk chunk : open) {
      ColumnChunk.Page page = chunk.finish();
      long offset = written;
      put(page.header());
      put(page.packed());
      chunks.add(
          new Chunk(
              chunk.column(),
              offset,
              written - offset,
              (long) page.header().length + page.plainSize(),
              rows));
    }
    groups.add(new Group(chunks, rows));
    open = fresh(table);
  }

  private byte[] footer() {
    CompactThrift footer = new CompactThrift().whole(1, 1);
    footer.structs(2, table.columns().size() + 1);
    footer.beginItem().text(4, "table").whole(5, table.columns().size()).end();
    for (Column column : table.columns()) {
      schema(footer, column);
    }
    footer.wide(3, groups.stream().mapToLong(Group::rows).sum());
    footer.structs(4, groups.size());
    for (Group group : groups) {
      group(footer, group);
    }
    return footer.text(6, "sayso").finish();
  }

  private static void schema(CompactThrift footer, Column column) {
    footer.beginItem().whole(1, physical(column.type())).whole(3, OPTIONAL).text(4, column.name());
    if (column.type() == Column.Type.TEXT) {
      footer.whole(6, 0).begin(10).begin(1).end().end();
    } else if (column.type() == Column.Type.TIME) {
      footer.whole(6, 9).begin(10).begin(8).truth(1, true).begin(2).begin(1).end().end();
      footer.end().end();
    }
    footer.end();
  }

  private static int physical(Column.Type type) {
    return switch (type) {
      case TRUTH -> 0;
      case WHOLE, TIME -> 2;
      case TEXT -> 6;
    };
  }

  private static void group(CompactThrift footer, Group group) {
    footer.beginItem().structs(1, group.chunks().size());
    for (Chunk chunk : group.chunks()) {
      footer
          .beginItem()
          .wide(2, chunk.offset())
          .begin(3)
          .whole(1, physical(chunk.column().type()))
          .wholes(2, PLAIN, RUNS)
          .texts(3, chunk.column().name())
          .whole(4, GZIP)
          .wide(5, chunk.cells())
          .wide(6, chunk.plain())
          .wide(7, chunk.packed())
          .wide(9, chunk.offset())
          .end()
          .end();
    }
    footer.wide(2, group.chunks().stream().mapToLong(Chunk::plain).sum()).wide(3, group.rows());
    footer.end();
  }
}
