package org.sayso.publish.table;

import java.io.IOException;
import java.util.List;

/**
 * A table whose rows come one by one.
 *
 * @param name of its file, without an ending
 */
public record Table(String name, List<Column> columns, Rows rows) {
  public Table {
    columns = List.copyOf(columns);
  }

  /** Where rows come from. */
  @FunctionalInterface
  public interface Rows {
    /** Hands over every row, each with a cell for each column. */
    void each(Sink sink) throws IOException;
  }

  /** Where rows go. */
  @FunctionalInterface
  public interface Sink {
    void row(List<Cell> cells) throws IOException;
  }

  /** Hands over every row, and makes sure that it fits the columns. */
  public void each(Sink sink) throws IOException {
    rows.each(
        cells -> {
          if (cells.size() != columns.size()) {
            throw new IllegalStateException(
                "a row of " + name + " has " + cells.size() + " cells, not " + columns.size());
          }
          for (int i = 0; i < cells.size(); i++) {
            if (!columns.get(i).takes(cells.get(i))) {
              throw new IllegalStateException(
                  "column "
                      + columns.get(i).name()
                      + " of "
                      + name
                      + " does not take "
                      + cells.get(i));
            }
          }
          sink.row(cells);
        });
  }
}
