package org.sayso.bench.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;

/** Wikinews articles in a comma-separated file with the columns url, date, title, text. */
public final class WikinewsCsv {
  private WikinewsCsv() {}

  /** All articles of the file, in its order. */
  public static List<Report> read(Path file) throws IOException {
    List<List<String>> rows = rows(Files.readString(file, StandardCharsets.UTF_8));
    List<Report> reports = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() != 4) {
        throw new IOException(
            file + ": an article has " + row.size() + " columns instead of 4: " + row.get(0));
      }
      ReportMetadata metadata =
          new ReportMetadata(
              row.get(0),
              "Wikinews",
              row.get(2),
              List.of(),
              PublicationTime.parse(row.get(1)).orElse(null),
              "en");
      reports.add(new Report(row.get(0), metadata, row.get(3), List.of(), List.of(), List.of()));
    }
    return List.copyOf(reports);
  }

  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || c != ',' && c != '\n' && c != '\r') {
        cell.append(c);
      } else if (c != '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    if (!row.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    return rows;
  }
}
