package org.sayso.bench.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.bench.attribution.Prediction;
import org.sayso.bench.input.JsonLines.Line;
import org.sayso.model.Problem;
import org.sayso.model.RoleSpans;

/**
 * The attributions of readings, by the id of their report.
 *
 * @param problems what is wrong in the readings: with any, figures are not valid
 * @param notes what was left out or is missing without being wrong
 */
public record PredictedAttributions(
    Map<String, List<Prediction>> byReport, List<Problem> problems, List<String> notes) {
  public PredictedAttributions {
    byReport = Collections.unmodifiableMap(new LinkedHashMap<>(byReport));
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /**
   * Takes the attributions out of readings of the gold's texts.
   *
   * @param nested whether to keep the attributions that have a parent
   */
  public static PredictedAttributions of(List<Line> lines, List<GoldReport> gold, boolean nested) {
    Map<String, String> texts = new LinkedHashMap<>();
    gold.forEach(report -> texts.put(report.id(), report.text()));
    Readings readings = Readings.of(lines, texts);
    List<Problem> problems = new ArrayList<>(readings.problems());
    Map<String, List<Prediction>> byReport = new LinkedHashMap<>();
    for (GoldReport report : gold) {
      Line reading = readings.byReport().get(report.id());
      if (reading != null) {
        String place = reading.place() + ": " + report.id();
        SpanForms forms = new SpanForms(report.text(), problems);
        byReport.put(report.id(), predictions(reading.object(), forms, place, nested, problems));
      }
    }
    return new PredictedAttributions(byReport, problems, readings.notes());
  }

  private static List<Prediction> predictions(
      JsonNode reading, SpanForms forms, String place, boolean nested, List<Problem> problems) {
    List<Prediction> predictions = new ArrayList<>();
    int number = 0;
    for (JsonNode attribution : reading.path("attributions")) {
      String name =
          place + ", attribution " + attribution.path("id").asText(Integer.toString(number++));
      if (nested || !attribution.hasNonNull("parent")) {
        OptionalDouble confidence = confidence(attribution.path("confidence"), name, problems);
        forms
            .roles(attribution, name)
            .ifPresent(spans -> predictions.add(new Prediction(spans, confidence)));
      }
    }
    return List.copyOf(predictions);
  }

  private static OptionalDouble confidence(JsonNode node, String name, List<Problem> problems) {
    if (node.isMissingNode() || node.isNull()) {
      return OptionalDouble.empty();
    }
    if (!node.isNumber() || !(node.doubleValue() >= 0 && node.doubleValue() <= 1)) {
      problems.add(
          new Problem("bad-confidence", name, name + ": confidence " + node + " is not in 0..1"));
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(node.doubleValue());
  }

  /** Only what is said where by whom, by report: what the scorer takes. */
  public Map<String, List<RoleSpans>> spans() {
    Map<String, List<RoleSpans>> spans = new LinkedHashMap<>();
    byReport.forEach(
        (id, predictions) -> spans.put(id, predictions.stream().map(Prediction::spans).toList()));
    return Collections.unmodifiableMap(spans);
  }
}
