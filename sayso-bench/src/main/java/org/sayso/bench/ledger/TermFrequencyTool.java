package org.sayso.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sayso.ledger.text.TermFrequencyTable;
import org.sayso.model.json.JsonCursor;

/**
 * Makes the table of how many news reports have each word: {@code TermFrequencyTool OUT.tsv
 * NEWS.csv|NEWS.jsonl…}. Of a CSV the last column is taken, of JSON Lines the field {@code text}.
 * Words of fewer than three reports are left out.
 */
public final class TermFrequencyTool {
  private TermFrequencyTool() {}

  public static void main(String[] args) throws IOException {
    TermFrequencyTable table = new TermFrequencyTable();
    for (int i = 1; i < args.length; i++) {
      Path file = Path.of(args[i]);
      String content = Files.readString(file);
      List<String> texts =
          args[i].endsWith(".csv")
              ? lastCells(content)
              : content
                  .lines()
                  .filter(line -> !line.isBlank())
                  .map(line -> JsonCursor.parse(line).field("text").text())
                  .toList();
      texts.forEach(table::add);
    }
    String remarks =
        "In how many of a collection of English news reports each word stem occurs: Wikinews 2019 and 2020\n"
            + "(CC BY 2.5) and the training part of PolNeAR. Counts only, words of three reports and more.\n"
            + "The line without a word has the number of reports.";
    Files.writeString(Path.of(args[0]), table.write(remarks, 3));
  }

  private static List<String> lastCells(String csv) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cell.setLength(0);
      } else if (c == '\n' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells.stream().skip(1).filter(text -> !text.isBlank()).toList();
  }
}
