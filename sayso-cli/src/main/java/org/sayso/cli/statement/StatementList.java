package org.sayso.cli.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Actor;
import org.sayso.model.Attribution;
import org.sayso.model.Evidence;
import org.sayso.model.Reading;
import org.sayso.model.TextSpan;
import org.sayso.model.TimeExpression;
import org.sayso.model.json.WireNames;

/**
 * The statements of a reading in the order of the text, each followed by those that lie inside it.
 */
public final class StatementList {
  /** Below this, a statement says how sure it is. */
  private static final double LOW_CONFIDENCE = 0.7;

  private final Reading reading;
  private final List<TextSpan> sentences;
  private final Map<String, Actor> actors;
  private final Map<String, Evidence> evidence;
  private final Map<String, TimeExpression> times;
  private final Map<@Nullable String, List<Attribution>> children = new HashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final List<Statement> statements = new ArrayList<>();

  private StatementList(Reading reading, List<TextSpan> sentences) {
    this.reading = reading;
    this.sentences = sentences;
    this.actors = byId(reading.actors(), Actor::id);
    this.evidence = byId(reading.evidence(), Evidence::id);
    this.times = byId(reading.times(), TimeExpression::id);
  }

  /**
   * @param sentences of the report's text, in its order
   */
  public static List<Statement> of(Reading reading, List<TextSpan> sentences) {
    StatementList list = new StatementList(reading, sentences);
    Set<String> ids = byId(reading.attributions(), Attribution::id).keySet();
    for (Attribution attribution : reading.attributions()) {
      String parent = attribution.parent();
      String known = parent != null && ids.contains(parent) ? parent : null;
      list.children.computeIfAbsent(known, key -> new ArrayList<>()).add(attribution);
    }
    list.place(null, 0);
    return List.copyOf(list.statements);
  }

  private void place(@Nullable String parent, int depth) {
    List<Attribution> inside = new ArrayList<>(children.getOrDefault(parent, List.of()));
    inside.sort(Comparator.comparing(attribution -> attribution.spans().all().get(0)));
    for (Attribution attribution : inside) {
      if (placed.add(attribution.id())) {
        statements.add(statement(attribution, depth));
        place(attribution.id(), depth + 1);
      }
    }
  }

  private Statement statement(Attribution attribution, int depth) {
    return new Statement(
        attribution,
        who(attribution),
        WireNames.of(attribution.stance()),
        MarkedPassage.of(reading.report().text(), sentences, attribution.spans()),
        notes(attribution),
        depth);
  }

  private String who(Attribution attribution) {
    Actor speaker = actors.get(attribution.links().speaker());
    if (speaker != null) {
      return ActorWords.of(speaker);
    }
    List<TextSpan> source = attribution.spans().source();
    return source.isEmpty() ? "Somebody unsaid" : source.get(0).in(reading.report().text());
  }

  private List<String> notes(Attribution attribution) {
    List<String> notes = new ArrayList<>();
    List<String> grounds = new ArrayList<>();
    for (String id : attribution.links().evidence()) {
      Evidence ground = evidence.get(id);
      if (ground != null) {
        grounds.add(
            WireNames.of(ground.type()) + " (“" + ground.span().in(reading.report().text()) + "”)");
      }
    }
    if (!grounds.isEmpty()) {
      notes.add("rests on " + String.join(", ", grounds));
    }
    TimeExpression time = times.get(attribution.links().time());
    if (time != null) {
      notes.add("said " + TimeWords.of(time.value()));
    }
    if (attribution.confidence() < LOW_CONFIDENCE) {
      notes.add("only " + Math.round(attribution.confidence() * 100) + " % sure");
    }
    return notes;
  }

  private static <T> Map<String, T> byId(List<T> parts, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    for (T part : parts) {
      byId.putIfAbsent(id.apply(part), part);
    }
    return byId;
  }
}
