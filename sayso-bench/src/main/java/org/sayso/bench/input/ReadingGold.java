package org.sayso.bench.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.bench.attribution.AttributionRole;
import org.sayso.bench.measure.ScoringTokens;
import org.sayso.bench.measure.TokenSet;
import org.sayso.bench.reading.GoldItem;
import org.sayso.bench.reading.GoldLabels;
import org.sayso.bench.reading.GoldReading;
import org.sayso.bench.reading.RoleChoices;
import org.sayso.model.Problem;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * Gold readings, one report a line: {@code {"id", "text", "attributions": [{"source", "cue",
 * "content", "speaker", "speaker_type", "kind", "stance", "evidence": [{"type", "start", "end"}],
 * "sure"?, "alternatives"?}]}}. A label may be a value or a list.
 *
 * @param problems spans that are none of their text
 */
public record ReadingGold(List<GoldReading> reports, List<Problem> problems) {
  public ReadingGold {
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
  }

  /**
   * @throws SaysoException with {@link Fault#DATA} if a line is no report or an id is there twice
   */
  public static ReadingGold read(Path file) {
    List<GoldReading> reports = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonLines.Line line : JsonLines.read(file)) {
      JsonNode id = line.object().path("id");
      JsonNode text = line.object().path("text");
      if (!id.isValueNode() || id.isNull() || !text.isTextual() || !seen.add(id.asText())) {
        throw new SaysoException(
            Fault.DATA, line.place() + ": a gold line needs \"text\" and an \"id\" of its own");
      }
      SpanForms forms = new SpanForms(text.textValue(), problems);
      ScoringTokens tokens = ScoringTokens.of(text.textValue(), List.of());
      List<GoldItem> items = new ArrayList<>();
      for (JsonNode attribution : line.object().path("attributions")) {
        items.add(
            item(
                attribution,
                forms,
                tokens,
                line.place() + ": " + id.asText() + ", attribution " + items.size()));
      }
      reports.add(new GoldReading(id.asText(), text.textValue(), items));
    }
    return new ReadingGold(reports, problems);
  }

  private static GoldItem item(
      JsonNode attribution, SpanForms forms, ScoringTokens tokens, String place) {
    RoleChoices roles =
        new RoleChoices(
            choices(AttributionRole.SOURCE, attribution, forms, tokens, place),
            choices(AttributionRole.CUE, attribution, forms, tokens, place),
            choices(AttributionRole.CONTENT, attribution, forms, tokens, place));
    GoldLabels labels =
        new GoldLabels(
            listed(attribution.get("kind")),
            listed(attribution.get("stance")),
            listed(attribution.get("speaker")),
            listed(attribution.get("speaker_type")),
            evidenceTypes(attribution.path("evidence")));
    return new GoldItem(roles, labels, attribution.path("sure").asBoolean(true));
  }

  private static List<TokenSet> choices(
      AttributionRole role,
      JsonNode attribution,
      SpanForms forms,
      ScoringTokens tokens,
      String place) {
    String name = place + ", " + role.label();
    List<TokenSet> choices = new ArrayList<>();
    choices.add(tokens.under(forms.spans(attribution.get(role.label()), name)));
    JsonNode other = attribution.path("alternatives").get(role.label());
    if (other != null) {
      choices.add(tokens.under(forms.spans(other, name)));
    }
    return choices;
  }

  /** A label's values: of a list, of a single value, or none. */
  static List<String> listed(@Nullable JsonNode label) {
    List<String> values = new ArrayList<>();
    if (label != null && label.isArray()) {
      label.forEach(value -> values.add(value.asText()));
    } else if (label != null && !label.isNull()) {
      values.add(label.asText());
    }
    return values;
  }

  static Set<String> evidenceTypes(JsonNode evidence) {
    Set<String> types = new HashSet<>();
    evidence.forEach(each -> types.add(each.path("type").asText()));
    return types;
  }
}
