package org.sayso.read.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * One way to word a time, a row of {@code patterns.tsv}.
 *
 * @param key the class of words of which a sentence must hold one for the pattern to be tried, or
 *     {@code #} for a digit
 * @param meaning which of the {@link TimeMeanings} gives the value, or {@code =} and a constant
 * @param groups the named groups of the expression with their classes of words
 */
record TimePattern(
    String id, String key, Pattern expression, String meaning, Map<String, String> groups) {
  TimePattern {
    groups = Map.copyOf(groups);
  }

  /** The file. */
  static RulesTable table() {
    return RulesTable.load(
        TimePattern.class,
        "patterns.tsv",
        "id",
        "key",
        "wording",
        "meaning",
        "example",
        "value",
        "source");
  }

  /** All rows of {@code patterns.tsv}, in the order of the file. */
  static List<TimePattern> readAll(TimeWords words) {
    List<TimePattern> patterns = new ArrayList<>();
    for (RulesRow row : table().rows()) {
      Map<String, String> groups = new LinkedHashMap<>();
      Pattern expression = words.compile(row.cell("wording"), groups);
      patterns.add(
          new TimePattern(
              row.cell("id"), row.cell("key"), expression, row.cell("meaning"), groups));
    }
    return List.copyOf(patterns);
  }
}
