package org.sayso.server.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.Actor;
import org.sayso.model.Attribution;
import org.sayso.model.Evidence;
import org.sayso.model.Reading;
import org.sayso.model.Resolution;
import org.sayso.model.Role;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.model.TimeExpression;
import org.sayso.model.json.WireNames;
import org.sayso.server.page.Address;

/**
 * A statement in the list below a report's text.
 *
 * @param number as it stands in the text
 * @param depth how many statements it lies in
 * @param notes what else the report tells of it
 * @param claim the id of the claim that it is in; empty if it is in none
 */
public record SaidInReport(
    int number,
    int depth,
    Attribution attribution,
    Speaker speaker,
    String words,
    List<String> notes,
    String claim) {
  /** Below this, a statement says how sure it is. */
  private static final double LOW = 0.7;

  private static final int DEEPEST = 4;

  public SaidInReport {
    notes = List.copyOf(notes);
  }

  /**
   * Whose word it is.
   *
   * @param known whether an actor of that name has a page
   */
  public record Speaker(String name, String role, boolean known) {
    public String address() {
      return Address.actor(name);
    }
  }

  public Stance stance() {
    return attribution.stance();
  }

  public String kind() {
    return WireNames.of(attribution.kind());
  }

  public String claimAddress() {
    return Address.claim(claim);
  }

  /**
   * The attributions of a reading in the order of the text, each followed by those that lie in it.
   */
  static List<Attribution> order(Reading reading) {
    Set<String> ids = new HashSet<>();
    reading.attributions().forEach(attribution -> ids.add(attribution.id()));
    Map<@Nullable String, List<Attribution>> children = new HashMap<>();
    for (Attribution attribution : reading.attributions()) {
      String parent = attribution.parent();
      String known = parent != null && ids.contains(parent) ? parent : null;
      children.computeIfAbsent(known, key -> new ArrayList<>()).add(attribution);
    }
    List<Attribution> ordered = new ArrayList<>();
    place(null, children, new HashSet<>(), ordered);
    return ordered;
  }

  private static void place(
      @Nullable String parent,
      Map<@Nullable String, List<Attribution>> children,
      Set<String> placed,
      List<Attribution> ordered) {
    List<Attribution> inside = new ArrayList<>(children.getOrDefault(parent, List.of()));
    inside.sort(Comparator.comparing(attribution -> attribution.spans().all().get(0)));
    for (Attribution attribution : inside) {
      if (placed.add(attribution.id())) {
        ordered.add(attribution);
        place(attribution.id(), children, placed, ordered);
      }
    }
  }

  /**
   * The list of a reading.
   *
   * @param claims the claims of the report's statements by their places
   */
  static List<SaidInReport> of(
      Reading reading, List<Attribution> ordered, Map<StatementPlace, String> claims) {
    Map<String, Actor> actors = byId(reading.actors(), Actor::id);
    Map<String, Integer> depths = new HashMap<>();
    List<SaidInReport> list = new ArrayList<>();
    for (Attribution attribution : ordered) {
      String parent = attribution.parent();
      int depth = parent == null ? 0 : Math.min(DEEPEST, depths.getOrDefault(parent, -1) + 1);
      depths.put(attribution.id(), depth);
      list.add(
          new SaidInReport(
              list.size() + 1,
              depth,
              attribution,
              speaker(reading, attribution, actors),
              words(reading, attribution),
              notes(reading, attribution),
              claim(place(reading.report().id(), attribution), claims)));
    }
    return list;
  }

  private static Speaker speaker(
      Reading reading, Attribution attribution, Map<String, Actor> actors) {
    String id = attribution.links().speaker();
    Actor actor = id == null ? null : actors.get(id);
    if (actor == null) {
      List<TextSpan> source = attribution.spans().source();
      String name = source.isEmpty() ? "Somebody unnamed" : source.get(0).in(text(reading));
      return new Speaker(name, "", false);
    }
    boolean unnamed = actor.resolution() instanceof Resolution.Unnamed;
    List<Role> roles = actor.roles();
    return new Speaker(actor.name(), roles.isEmpty() ? "" : roles.get(0).title(), !unnamed);
  }

  private static String words(Reading reading, Attribution attribution) {
    List<TextSpan> spans =
        attribution.spans().content().isEmpty()
            ? attribution.spans().all()
            : attribution.spans().content();
    return String.join(" … ", spans.stream().map(span -> span.in(text(reading))).toList());
  }

  private static String text(Reading reading) {
    return reading.report().text();
  }

  private static List<String> notes(Reading reading, Attribution attribution) {
    List<String> notes = new ArrayList<>();
    for (Evidence evidence : reading.evidence()) {
      if (attribution.links().evidence().contains(evidence.id())) {
        notes.add(
            "rests on "
                + WireNames.of(evidence.type())
                + " (“"
                + evidence.span().in(text(reading))
                + "”)");
      }
    }
    for (TimeExpression time : reading.times()) {
      if (time.id().equals(attribution.links().time())) {
        notes.add("said " + time.span().in(text(reading)) + " (" + time.value() + ")");
      }
    }
    if (attribution.confidence() < LOW) {
      notes.add("only " + Math.round(attribution.confidence() * 100) + " % sure");
    }
    return notes;
  }

  /** Where its words stand in that report. */
  public StatementPlace place(String report) {
    return place(report, attribution);
  }

  private static StatementPlace place(String report, Attribution attribution) {
    List<TextSpan> content = attribution.spans().content();
    TextSpan span = content.isEmpty() ? attribution.spans().all().get(0) : content.get(0);
    return new StatementPlace(report, span);
  }

  private static String claim(StatementPlace place, Map<StatementPlace, String> claims) {
    Optional<StatementPlace> nearest = place.nearest(claims.keySet());
    return nearest.map(found -> claims.getOrDefault(found, "")).orElse("");
  }

  private static <T> Map<String, T> byId(List<T> parts, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    parts.forEach(part -> byId.putIfAbsent(id.apply(part), part));
    return byId;
  }
}
