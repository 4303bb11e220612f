package org.sayso.publish.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.publish.Outgoing;
import org.sayso.publish.parquet.ParquetWriter;

/** Tables come back from CSV and Parquet as they were; DuckDB reads them. */
class TablesTest {
  @TempDir private Path folder = Path.of("");

  private static List<List<Cell>> rows(Table table) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    table.each(rows::add);
    return rows;
  }

  private interface Value {
    Cell of(ResultSet rows, int column) throws SQLException;
  }

  private static List<List<Cell>> read(String from, Table table, Value value) throws SQLException {
    List<List<Cell>> read = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement select = duck.createStatement();
        ResultSet rows = select.executeQuery("SELECT * FROM " + from)) {
      while (rows.next()) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i <= table.columns().size(); i++) {
          assertThat(rows.getMetaData().getColumnName(i))
              .isEqualTo(table.columns().get(i - 1).name());
          cells.add(value.of(rows, i));
        }
        read.add(cells);
      }
    }
    return read;
  }

  private static Cell typed(Table table, ResultSet rows, int column) throws SQLException {
    Object value = rows.getObject(column);
    if (value == null) {
      return Cell.NOTHING;
    }
    return switch (table.columns().get(column - 1).type()) {
      case TEXT -> Cell.of(rows.getString(column));
      case WHOLE -> Cell.of(rows.getLong(column));
      case TRUTH -> Cell.of(rows.getBoolean(column));
      case TIME -> Cell.of(time(rows, column));
    };
  }

  private static Instant time(ResultSet rows, int column) throws SQLException {
    Timestamp time = rows.getTimestamp(column);
    return time.toInstant();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void everyTableComesBackFromParquetWithItsTypes() throws Exception {
    try (Outgoing outgoing = Outgoing.of(folder.resolve("ledger"))) {
      outgoing.published();
      for (Table table : LedgerTables.all(outgoing.view())) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetWriter.write(table, out);
        Path file = file(table.name() + ".parquet", out.toByteArray());
        assertThat(
                read(
                    "read_parquet('" + file + "')",
                    table,
                    (rows, column) -> typed(table, rows, column)))
            .as(table.name())
            .isEqualTo(rows(table));
      }
    }
  }

  @Test
  void everyTableComesBackFromCsv() throws Exception {
    try (Outgoing outgoing = Outgoing.of(folder.resolve("ledger"))) {
      outgoing.published();
      for (Table table : LedgerTables.all(outgoing.view())) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(table, out);
        Path file = file(table.name() + ".csv", out.toByteArray());
        List<List<Cell>> read =
            read(
                "read_csv('"
                    + file
                    + "', header=true, all_varchar=true, delim=',', quote='\"', escape='\"', new_line='\\r\\n')",
                table,
                (rows, column) -> Cell.of(unguarded(rows.getString(column))));
        assertThat(read)
            .as(table.name())
            .isEqualTo(rows(table).stream().map(row -> words(row)).toList());
      }
    }
  }

  private static List<Cell> words(List<Cell> cells) {
    List<Cell> words = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell instanceof Cell.Text text) {
        words.add(text);
      } else if (cell instanceof Cell.Whole whole) {
        words.add(Cell.of(String.valueOf(whole.number())));
      } else if (cell instanceof Cell.Truth truth) {
        words.add(Cell.of(String.valueOf(truth.truth())));
      } else if (cell instanceof Cell.Time time) {
        words.add(Cell.of(time.time().toString()));
      } else {
        words.add(Cell.of(""));
      }
    }
    return words;
  }

  private static String unguarded(@Nullable String cell) {
    return cell == null ? "" : cell.startsWith("'") ? cell.substring(1) : cell;
  }

  private static Table hostile() {
    return new Table(
        "hostile",
        List.of(new Column("words", Column.Type.TEXT)),
        sink -> {
          for (String words : Outgoing.HOSTILE) {
            sink.row(List.of(Cell.of(words)));
          }
        });
  }

  @Test
  void noCellOfACsvIsAFormula() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.write(hostile(), out);
    String csv = out.toString(StandardCharsets.UTF_8);
    assertThat(csv).contains("'+1+1\r\n'-2+3\r\n'@SUM(1)\r\n'\t=1\r\n' =1+1\r\n''quoted\r\n");
    assertThat(csv).contains("\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")\"\r\n");
    assertThat(csv).contains("\"a,b;\"\"c\"\"\r\nd\"\r\n");
  }

  @Test
  void aTableOfManyRowsGoesOutInGroupsAndComesBackWhole() throws Exception {
    Random random = new Random(7);
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < 25_003; i++) {
      rows.add(
          List.of(
              random.nextInt(3) == 0 ? Cell.NOTHING : Cell.of("w" + random.nextInt()),
              random.nextInt(9) == 0 ? Cell.NOTHING : Cell.of(random.nextLong()),
              random.nextInt(4) == 0 ? Cell.NOTHING : Cell.of(random.nextBoolean()),
              random.nextInt(2) == 0
                  ? Cell.NOTHING
                  : Cell.of(Instant.ofEpochMilli(random.nextInt(2_000_000_000) * 1000L))));
    }
    Table table =
        new Table(
            "many",
            LedgerTables.columns("words, number#, truth?, time@"),
            sink -> {
              for (List<Cell> row : rows) {
                sink.row(row);
              }
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParquetWriter.write(table, out);
    Path file = file("many.parquet", out.toByteArray());
    assertThat(
            read(
                "read_parquet('" + file + "')",
                table,
                (result, column) -> typed(table, result, column)))
        .isEqualTo(rows);
  }

  @Test
  void anEmptyTableIsAValidFile() throws Exception {
    Table table = new Table("none", LedgerTables.columns("words, number#"), sink -> {});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParquetWriter.write(table, out);
    Path file = file("none.parquet", out.toByteArray());
    assertThat(read("read_parquet('" + file + "')", table, (rows, column) -> Cell.NOTHING))
        .isEmpty();
  }
}
