package org.sayso.bench.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.model.Problem;
import org.sayso.model.RoleSpans;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.model.TextSpan;

/**
 * Gold attributions, one report a line: {@code {"id", "text", "sentences": [[s,e]…],
 * "attributions": [{"source": [[s,e]…], "cue", "content", "parent"?}]}}. PolNeAR and the Wikinews
 * gold have this form.
 *
 * @param problems spans that are none of their text
 */
public record PolnearGold(List<GoldReport> reports, List<Problem> problems) {
  public PolnearGold {
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
  }

  /** Without the attributions that have a parent. */
  public static PolnearGold read(Path file) {
    return read(file, false);
  }

  /**
   * @param nested whether to keep the attributions that have a parent
   * @throws SaysoException with {@link Fault#DATA} if a line is no report or an id is there twice
   */
  public static PolnearGold read(Path file, boolean nested) {
    List<GoldReport> reports = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonLines.Line line : JsonLines.read(file)) {
      JsonNode id = line.object().path("id");
      JsonNode text = line.object().path("text");
      if (!id.isValueNode() || id.isNull() || !text.isTextual()) {
        throw new SaysoException(
            Fault.DATA, line.place() + ": a gold line needs \"id\" and \"text\"");
      }
      if (!seen.add(id.asText())) {
        throw new SaysoException(
            Fault.DATA, line.place() + ": id '" + id.asText() + "' is there twice");
      }
      reports.add(report(id.asText(), text.textValue(), line, nested, problems));
    }
    return new PolnearGold(reports, problems);
  }

  private static GoldReport report(
      String id, String text, JsonLines.Line line, boolean nested, List<Problem> problems) {
    SpanForms forms = new SpanForms(text, problems);
    List<TextSpan> sentences = new ArrayList<>();
    for (JsonNode sentence : line.object().path("sentences")) {
      forms.span(sentence, line.place() + ", sentence").ifPresent(sentences::add);
    }
    return new GoldReport(
        id, text, sentences, attributions(line.object(), forms, line.place() + ": " + id, nested));
  }

  private static List<RoleSpans> attributions(
      JsonNode holder, SpanForms forms, String place, boolean nested) {
    List<RoleSpans> attributions = new ArrayList<>();
    int number = 0;
    for (JsonNode attribution : holder.path("attributions")) {
      String name =
          place + ", attribution " + attribution.path("id").asText(Integer.toString(number++));
      if (nested || !attribution.hasNonNull("parent")) {
        forms.roles(attribution, name).ifPresent(attributions::add);
      }
    }
    return List.copyOf(attributions);
  }
}
