package org.sayso.read.table;

import java.util.List;
import java.util.Locale;
import org.sayso.model.SaysoException;

/**
 * One rule of a {@link RulesTable}.
 *
 * @param table the file, for messages
 * @param line the line in the file, from 1
 * @param columns the names of the columns
 * @param cells what stands in them
 */
public record RulesRow(String table, int line, List<String> columns, List<String> cells) {
  public RulesRow {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
    if (columns.size() != cells.size()) {
      throw new IllegalArgumentException(
          columns.size() + " columns but " + cells.size() + " cells");
    }
  }

  /** What stands in a column, without white space at its edges. */
  public String cell(String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("no column " + column + " among " + columns);
    }
    return cells.get(at).strip();
  }

  /**
   * The constant of a closed list that a column names, in any case and with hyphens for
   * underscores.
   */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    String wanted = cell(column).toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    throw wrong(
        column
            + " is \""
            + cell(column)
            + "\", which is not one of "
            + List.of(type.getEnumConstants()));
  }

  /** The whole number that a column holds. */
  public long number(String column) {
    try {
      return Long.parseLong(cell(column));
    } catch (NumberFormatException e) {
      throw wrong(column + " is \"" + cell(column) + "\", which is not a whole number");
    }
  }

  /** A mistake in this row, told with file and line. */
  public SaysoException wrong(String what) {
    return new SaysoException(SaysoException.Fault.DATA, table + ", line " + line + ": " + what);
  }
}
