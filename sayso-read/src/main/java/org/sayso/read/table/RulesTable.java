package org.sayso.read.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sayso.model.SaysoException;

/**
 * A table of rules as it stands in a tab-separated file: a head line with the names of the columns,
 * then one rule a line. Empty lines and lines that begin with {@code #} are remarks. The file is
 * UTF-8.
 *
 * @param name the file, for messages
 * @param columns the names of the columns, in order
 * @param rows the rules, in the order of the file
 */
public record RulesTable(String name, List<String> columns, List<RulesRow> rows) {
  public RulesTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table that lies beside a class.
   *
   * @param columns the columns that the caller needs, in order
   * @throws SaysoException if the file is missing or a line is not as it should be; the message
   *     names file and line
   */
  public static RulesTable load(Class<?> beside, String file, String... columns) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new SaysoException(
            SaysoException.Fault.ENVIRONMENT,
            file + " is missing beside " + beside.getName() + "; install Sayso anew");
      }
      return read(file, new InputStreamReader(in, StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** Reads a table from characters; {@code name} is used in messages. */
  public static RulesTable read(String name, Reader characters, String... columns)
      throws IOException {
    BufferedReader lines = new BufferedReader(characters);
    List<String> wanted = List.of(columns);
    List<RulesRow> rows = new ArrayList<>();
    boolean headSeen = false;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (!headSeen) {
        if (!cells.equals(wanted)) {
          throw wrong(name, number, "the columns should be " + wanted + " and are " + cells);
        }
        headSeen = true;
        continue;
      }
      if (cells.size() != wanted.size()) {
        throw wrong(
            name,
            number,
            "there should be " + wanted.size() + " cells and there are " + cells.size());
      }
      rows.add(new RulesRow(name, number, wanted, cells));
    }
    if (!headSeen) {
      throw wrong(name, number, "there is no head line with the columns " + wanted);
    }
    return new RulesTable(name, wanted, rows);
  }

  private static SaysoException wrong(String name, int line, String what) {
    return new SaysoException(SaysoException.Fault.DATA, name + ", line " + line + ": " + what);
  }
}
