package org.sayso.bench.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.bench.attribution.AttributionRole;
import org.sayso.bench.input.JsonLines.Line;
import org.sayso.bench.measure.ScoringTokens;
import org.sayso.bench.measure.TokenSet;
import org.sayso.bench.reading.GoldLabels;
import org.sayso.bench.reading.GoldReading;
import org.sayso.bench.reading.RoleChoices;
import org.sayso.bench.reading.SaidItem;
import org.sayso.model.Problem;

/**
 * The labelled attributions of a file of readings, by the id of their report.
 *
 * @param problems what is wrong in the file: with any, figures are not valid
 * @param notes what was left out or is missing without being wrong
 */
public record PredictedReadings(
    Map<String, List<SaidItem>> byReport, List<Problem> problems, List<String> notes) {
  public PredictedReadings {
    byReport = Collections.unmodifiableMap(new LinkedHashMap<>(byReport));
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** Takes the labelled attributions out of readings of the gold's texts. */
  public static PredictedReadings of(List<Line> lines, List<GoldReading> gold) {
    Map<String, String> texts = new LinkedHashMap<>();
    gold.forEach(report -> texts.put(report.id(), report.text()));
    Readings readings = Readings.of(lines, texts);
    List<Problem> problems = new ArrayList<>(readings.problems());
    Map<String, List<SaidItem>> byReport = new LinkedHashMap<>();
    readings
        .byReport()
        .forEach(
            (id, line) ->
                byReport.put(
                    id, new OneReading(id, line, texts.getOrDefault(id, ""), problems).items()));
    return new PredictedReadings(byReport, problems, readings.notes());
  }

  /** One reading's JSON on its way to items. */
  private static final class OneReading {
    private final JsonNode reading;
    private final String place;
    private final List<Problem> problems;
    private final SpanForms forms;
    private final ScoringTokens tokens;
    private final Map<String, JsonNode> actors;
    private final Map<String, JsonNode> evidence;

    OneReading(String id, Line line, String text, List<Problem> problems) {
      this.reading = line.object();
      this.place = line.place() + ": " + id;
      this.problems = problems;
      this.forms = new SpanForms(text, problems);
      this.tokens = ScoringTokens.of(text, List.of());
      this.actors = byId(reading.path("actors"));
      this.evidence = byId(reading.path("evidence"));
    }

    private static Map<String, JsonNode> byId(JsonNode list) {
      Map<String, JsonNode> byId = new HashMap<>();
      list.forEach(each -> byId.put(each.path("id").asText(), each));
      return byId;
    }

    List<SaidItem> items() {
      actors.forEach((id, actor) -> forms.spans(actor.get("mentions"), place + ", actor " + id));
      evidence.forEach((id, each) -> forms.spans(each.get("span"), place + ", evidence " + id));
      List<SaidItem> items = new ArrayList<>();
      int number = 0;
      for (JsonNode attribution : reading.path("attributions")) {
        String name =
            place + ", attribution " + attribution.path("id").asText(Integer.toString(number++));
        SaidItem item = item(attribution, name);
        if (!item.roles().isEmpty()) {
          items.add(item);
        }
      }
      return List.copyOf(items);
    }

    private SaidItem item(JsonNode attribution, String name) {
      RoleChoices roles =
          new RoleChoices(
              tokens(attribution, AttributionRole.SOURCE, name),
              tokens(attribution, AttributionRole.CUE, name),
              tokens(attribution, AttributionRole.CONTENT, name));
      boolean plain = !reading.path("report").isObject();
      List<String> speakers = ReadingGold.listed(attribution.get("speaker"));
      return new SaidItem(
          roles,
          first(attribution.get("kind")),
          first(attribution.get("stance")),
          plain
              ? speakers.stream().filter(s -> !s.equals(GoldLabels.NOBODY)).toList()
              : names(speakers, name),
          plain
              ? ReadingGold.evidenceTypes(attribution.path("evidence"))
              : types(attribution, name));
    }

    private List<TokenSet> tokens(JsonNode attribution, AttributionRole role, String name) {
      return List.of(
          tokens.under(forms.spans(attribution.get(role.label()), name + ", " + role.label())));
    }

    private static @Nullable String first(@Nullable JsonNode label) {
      List<String> values = ReadingGold.listed(label);
      return values.isEmpty() ? null : values.get(0);
    }

    /** Name, aliases and mentions of the actors with these ids. */
    private List<String> names(List<String> ids, String name) {
      List<String> names = new ArrayList<>();
      for (String id : ids) {
        JsonNode actor = known(actors, id, name);
        if (actor != null) {
          add(actor.get("name"), names);
          actor
              .path("aliases")
              .forEach(alias -> add(alias.isObject() ? alias.get("text") : alias, names));
          actor.path("mentions").forEach(mention -> add(mention.get("text"), names));
        }
      }
      return names;
    }

    private static void add(@Nullable JsonNode name, List<String> names) {
      if (name != null && name.isTextual() && !name.textValue().isEmpty()) {
        names.add(name.textValue());
      }
    }

    private Set<String> types(JsonNode attribution, String name) {
      Set<String> types = new HashSet<>();
      for (String id : ReadingGold.listed(attribution.get("evidence"))) {
        JsonNode found = known(evidence, id, name);
        if (found != null) {
          types.add(found.path("type").asText());
        }
      }
      return types;
    }

    private @Nullable JsonNode known(Map<String, JsonNode> byId, String id, String name) {
      JsonNode found = byId.get(id);
      if (found == null) {
        problems.add(
            new Problem("unknown-id", name, name + ": there is no actor or evidence '" + id + "'"));
      }
      return found;
    }
  }
}
