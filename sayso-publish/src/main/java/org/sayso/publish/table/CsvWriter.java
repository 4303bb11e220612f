package org.sayso.publish.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tables as CSV after RFC 4180, UTF-8. Words that a spreadsheet would run as a formula get an
 * apostrophe before them; whoever reads the file by program takes one leading apostrophe off words
 * that begin with an apostrophe.
 */
public final class CsvWriter {
  private static final String FORMULA = "=+-@\t\r\n'＝＋－＠";

  private CsvWriter() {}

  /** Writes the table with a header line; the stream stays open. */
  public static void write(Table table, OutputStream out) throws IOException {
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      line(writer, table.columns().stream().map(Column::name).map(Cell::of).toList());
      table.each(cells -> line(writer, cells));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private static void line(BufferedWriter writer, List<Cell> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        writer.write(',');
      }
      writer.write(cell(cells.get(i)));
    }
    writer.write("\r\n");
  }

  private static String cell(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return quoted(guarded(text.text()));
    } else if (cell instanceof Cell.Whole whole) {
      return Long.toString(whole.number());
    } else if (cell instanceof Cell.Truth truth) {
      return Boolean.toString(truth.truth());
    } else if (cell instanceof Cell.Time time) {
      return time.time().toString();
    }
    return "";
  }

  /** A blank before a formula does not keep a spreadsheet from running it. */
  private static String guarded(String text) {
    String start = text.stripLeading();
    boolean formula =
        !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
            || !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String quoted(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("\",\r\n".indexOf(text.charAt(i)) >= 0) {
        return '"' + text.replace("\"", "\"\"") + '"';
      }
    }
    return text;
  }
}
