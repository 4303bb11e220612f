package org.sayso.publish.table;

/**
 * A column of a table.
 *
 * @param name lower case with underscores
 */
public record Column(String name, Type type) {
  /** What its cells hold, if anything. */
  public enum Type {
    TEXT,
    WHOLE,
    TRUTH,
    TIME
  }

  /** Whether the cell may stand in this column. */
  public boolean takes(Cell cell) {
    return cell instanceof Cell.Nothing
        || switch (type) {
          case TEXT -> cell instanceof Cell.Text;
          case WHOLE -> cell instanceof Cell.Whole;
          case TRUTH -> cell instanceof Cell.Truth;
          case TIME -> cell instanceof Cell.Time;
        };
  }
}
