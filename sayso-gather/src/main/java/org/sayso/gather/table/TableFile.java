package org.sayso.gather.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sayso.model.SaysoException;

/** Tab-separated tables in resources. Lines that start with {@code #} are remarks. */
public final class TableFile {
  private TableFile() {}

  /**
   * The rows of a table, without remarks and empty lines.
   *
   * @param beside the class in whose package the table lies
   * @param columns how many cells each row must have
   * @throws SaysoException if the table is missing or a row has another number of cells (a fault of
   *     the build)
   */
  public static List<List<String>> rows(Class<?> beside, String name, int columns) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new SaysoException(
            SaysoException.Fault.BUG, "the table " + name + " is not in the program");
      }
      List<List<String>> rows = new ArrayList<>();
      int number = 0;
      for (String line :
          (Iterable<String>)
              new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()::iterator) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
          throw new SaysoException(
              SaysoException.Fault.BUG,
              name + " line " + number + " has " + cells.size() + " cells, not " + columns);
        }
        rows.add(cells);
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new SaysoException(
          SaysoException.Fault.ENVIRONMENT,
          "cannot read the table " + name + ": " + e.getMessage(),
          e);
    }
  }
}
