package org.sayso.bench.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.model.Problem;
import org.sayso.model.RoleSpans;

/**
 * The attributions of a file of readings, by the id of their report.
 *
 * @param problems what is wrong in the file: with any, figures are not valid
 * @param notes what was left out or is missing without being wrong
 */
public record PredictedAttributions(
    Map<String, List<RoleSpans>> byReport, List<Problem> problems, List<String> notes) {
  public PredictedAttributions {
    byReport = Collections.unmodifiableMap(new LinkedHashMap<>(byReport));
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /**
   * @param nested whether to keep the attributions that have a parent
   */
  public static PredictedAttributions read(Path file, List<GoldReport> gold, boolean nested) {
    Map<String, String> texts = new LinkedHashMap<>();
    gold.forEach(report -> texts.put(report.id(), report.text()));
    ReadingsFile readings = ReadingsFile.read(file, texts);
    List<Problem> problems = new ArrayList<>(readings.problems());
    Map<String, List<RoleSpans>> byReport = new LinkedHashMap<>();
    for (GoldReport report : gold) {
      JsonNode reading = readings.readings().get(report.id());
      if (reading != null) {
        SpanForms forms = new SpanForms(report.text(), problems);
        String place = file + ": " + report.id();
        byReport.put(report.id(), PolnearGold.attributions(reading, forms, place, nested));
      }
    }
    return new PredictedAttributions(byReport, problems, readings.notes());
  }
}
