package org.sayso.bench.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.bench.input.JsonLines.Line;
import org.sayso.model.Problem;

/**
 * Readings as {@code sayso read --format jsonl} prints them, or in the plain form of a gold line,
 * by the id of their report. Only readings of the gold's very texts are kept.
 *
 * @param problems readings that are there twice, lack their text or have another text
 * @param notes what was left out or is missing without being wrong
 */
public record Readings(Map<String, Line> byReport, List<Problem> problems, List<String> notes) {
  public Readings {
    byReport = Collections.unmodifiableMap(new LinkedHashMap<>(byReport));
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /**
   * Keeps the readings of the gold's texts.
   *
   * @param lines the readings, in any order
   * @param goldTexts the text of each gold report, by its id
   */
  public static Readings of(List<Line> lines, Map<String, String> goldTexts) {
    Map<String, Line> readings = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    int unknown = 0;
    for (Line line : lines) {
      JsonNode holder =
          line.object().path("report").isObject() ? line.object().path("report") : line.object();
      String id = holder.path("id").asText();
      String goldText = goldTexts.get(id);
      if (goldText == null) {
        unknown++;
      } else if (seen.contains(id)) {
        problems.add(problem("second-reading", line, id, "a second reading of this report"));
      } else if (isOther(holder, line.object(), goldText)) {
        problems.add(
            problem("text-differs", line, id, "its text is missing or differs from the gold text"));
      } else {
        readings.put(id, line);
      }
      seen.add(id);
    }
    return new Readings(readings, problems, notes(goldTexts.keySet(), seen, unknown));
  }

  /** The plain form may do without its text, the full form may not. */
  private static boolean isOther(JsonNode holder, JsonNode line, String goldText) {
    JsonNode text = holder.path("text");
    boolean absent = text.isMissingNode() || text.isNull();
    return absent ? holder != line : !goldText.equals(text.asText());
  }

  private static Problem problem(String code, Line line, String id, String what) {
    return new Problem(code, line.place(), line.place() + ": report '" + id + "': " + what);
  }

  private static List<String> notes(Set<String> gold, Set<String> seen, int unknown) {
    List<String> notes = new ArrayList<>();
    List<String> missing = gold.stream().filter(id -> !seen.contains(id)).toList();
    if (!missing.isEmpty()) {
      notes.add(
          missing.size()
              + " of "
              + gold.size()
              + " reports have no reading and count as empty, the first: "
              + missing.get(0));
    }
    if (unknown > 0) {
      notes.add(unknown + " readings are of reports that the gold does not have: left out");
    }
    return notes;
  }
}
