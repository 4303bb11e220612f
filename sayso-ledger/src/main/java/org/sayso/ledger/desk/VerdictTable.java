package org.sayso.ledger.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.ledger.claim.Standing;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * The verdict words that a desk uses. Those that come with Sayso are in {@code verdicts.tsv}; a
 * file of that name in the data folder replaces them. Columns: word, standing ({@code verified},
 * {@code refuted} or {@code none}), rating (1 to 5, 0 for none), meaning.
 */
public final class VerdictTable {
  /** The name of the file in a data folder. */
  public static final String FILE_NAME = "verdicts.tsv";

  private final List<Row> rows;

  private VerdictTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * A verdict with what it means.
   *
   * @param meaning a sentence for whoever chooses
   */
  public record Row(Verdict verdict, String meaning) {}

  /** The table that comes with Sayso. */
  public static VerdictTable shipped() {
    try (InputStream in = VerdictTable.class.getResourceAsStream(FILE_NAME)) {
      if (in == null) {
        throw new SaysoException(Fault.BUG, FILE_NAME + " is missing from the program");
      }
      return read(FILE_NAME, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new SaysoException(Fault.BUG, FILE_NAME + " cannot be read from the program", e);
    }
  }

  /** The table of a data folder, or the one that comes with Sayso if the folder has none. */
  public static VerdictTable of(Path folder) {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(file)) {
      return shipped();
    }
    try (BufferedReader in = Files.newBufferedReader(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT, "The verdicts in " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static VerdictTable read(String name, BufferedReader in) throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      try {
        if (cells.length != 4) {
          throw new IllegalArgumentException(
              "it has "
                  + cells.length
                  + " columns, not word, standing, rating and meaning with a tab between them");
        }
        rows.add(new Row(verdict(cells), cells[3].strip()));
      } catch (IllegalArgumentException e) {
        throw new SaysoException(
            Fault.DATA, "line " + number + " of " + name + ": " + e.getMessage(), e);
      }
    }
    if (rows.isEmpty()) {
      throw new SaysoException(Fault.DATA, name + " has no verdict; remove it to use Sayso's own");
    }
    return new VerdictTable(rows);
  }

  private static Verdict verdict(String[] cells) {
    Optional<Standing> standing =
        cells[1].strip().equals("none") ? Optional.empty() : Optional.of(Standing.parse(cells[1]));
    return new Verdict(cells[0], standing, Integer.parseInt(cells[2].strip()));
  }

  /** The verdicts in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * The verdict of that word.
   *
   * @throws IllegalArgumentException if there is none, with those that there are
   */
  public Verdict verdict(String word) {
    return rows.stream()
        .map(Row::verdict)
        .filter(verdict -> verdict.word().equalsIgnoreCase(word.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + word
                        + "\" is no verdict of this desk; there are: "
                        + rows.stream()
                            .map(row -> row.verdict().word())
                            .collect(Collectors.joining(", "))));
  }
}
