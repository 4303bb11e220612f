package org.sayso.cli.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.Problem;

/** The statements of a query file, an id, a tab and a text a line. Pure but for what it skips. */
final class MatchQueries {
  private MatchQueries() {}

  /** Texts by id, in the order of the file; the others are told to {@code skipped}. */
  static Map<String, String> parse(String file, List<String> lines, SkippedLines skipped) {
    Map<String, String> queries = new LinkedHashMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int tab = line.indexOf('\t');
      String id = tab < 0 ? "" : line.substring(0, tab).strip();
      String text = line.substring(tab + 1).strip();
      String place = file + ":" + (i + 1);
      if (line.isBlank()) {
        continue;
      }
      if (tab < 0) {
        skipped.add(new Problem("no-tab", place, "no tab stands between an id and a text"));
      } else if (id.isEmpty()) {
        skipped.add(
            new Problem("no-id", place, "nothing stands before the tab, where the id goes"));
      } else if (text.isEmpty()) {
        skipped.add(new Problem("no-text", place, "nothing stands behind the tab of " + id));
      } else if (queries.putIfAbsent(id, text) != null) {
        skipped.add(
            new Problem(
                "id-again", place, "line " + places.get(id) + " has the id " + id + " already"));
      } else {
        places.put(id, i + 1);
      }
    }
    skipped.endOf(file);
    return queries;
  }
}
