package org.sayso.bench.stress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Actor;
import org.sayso.model.Attribution;
import org.sayso.model.Evidence;
import org.sayso.model.Flag;
import org.sayso.model.Place;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.model.TimeExpression;
import org.sayso.model.json.ReadingJson;

/** What must hold of every reading, whatever the text. */
public final class ReadingLaws {
  private final Reading reading;
  private final String text;
  private final List<String> broken = new ArrayList<>();

  private ReadingLaws(Reading reading) {
    this.reading = reading;
    this.text = reading.report().text();
  }

  /** The laws that a reading of a report breaks; none is what should come. */
  public static List<String> broken(Report report, Reading reading) {
    ReadingLaws laws = new ReadingLaws(reading);
    if (!reading.report().text().equals(report.text())) {
      laws.broken.add("the text was altered");
    }
    laws.checkSpans();
    laws.checkParents();
    laws.checkLinks();
    if (laws.broken.isEmpty()) {
      laws.checkForm(ReadingJson.write(reading));
    }
    return List.copyOf(laws.broken);
  }

  /** The form rounds numbers, so it is the form that must stay the same, not the reading. */
  private void checkForm(String json) {
    if (!ReadingJson.write(ReadingJson.read(json)).equals(json)) {
      broken.add("its JSON form does not come back from reading it");
    }
  }

  private void checkSpans() {
    for (Attribution attribution : reading.attributions()) {
      attribution.spans().all().forEach(span -> check(span, attribution.id()));
    }
    for (Actor actor : reading.actors()) {
      actor.mentions().forEach(span -> check(span, actor.id()));
    }
    reading.evidence().forEach(evidence -> check(evidence.span(), evidence.id()));
    reading.times().forEach(time -> check(time.span(), time.id()));
    reading.places().forEach(place -> check(place.span(), place.id()));
    for (Flag flag : reading.flags()) {
      flag.spans().forEach(span -> check(span, "flag " + flag.type()));
    }
  }

  private void check(TextSpan span, String name) {
    if (span.end() > text.length()) {
      broken.add(name + ": " + span + " goes beyond the text's " + text.length() + " chars");
    } else if (cutsPair(span.start()) || cutsPair(span.end())) {
      broken.add(name + ": " + span + " cuts a surrogate pair");
    }
  }

  private boolean cutsPair(int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private void checkParents() {
    Map<String, Attribution> before = new HashMap<>();
    for (Attribution attribution : reading.attributions()) {
      String parent = attribution.parent();
      if (parent != null) {
        checkInside(attribution, before.get(parent));
      }
      if (before.put(attribution.id(), attribution) != null) {
        broken.add(attribution.id() + ": the id is there twice");
      }
    }
  }

  private void checkInside(Attribution child, @Nullable Attribution parent) {
    if (parent == null) {
      broken.add(child.id() + ": its parent does not come before it");
      return;
    }
    for (TextSpan span : child.spans().all()) {
      if (parent.spans().content().stream().noneMatch(content -> content.contains(span))) {
        broken.add(
            child.id() + ": " + span + " is not in the content of its parent " + parent.id());
      }
    }
  }

  private void checkLinks() {
    Set<String> known = new HashSet<>();
    reading.actors().stream().map(Actor::id).forEach(known::add);
    reading.evidence().stream().map(Evidence::id).forEach(known::add);
    reading.times().stream().map(TimeExpression::id).forEach(known::add);
    reading.places().stream().map(Place::id).forEach(known::add);
    for (Attribution attribution : reading.attributions()) {
      List<String> links = new ArrayList<>(attribution.links().evidence());
      add(attribution.links().speaker(), links);
      add(attribution.links().time(), links);
      links.stream()
          .filter(link -> !known.contains(link))
          .forEach(link -> broken.add(attribution.id() + ": there is no " + link));
    }
  }

  private static void add(@Nullable String link, List<String> links) {
    if (link != null) {
      links.add(link);
    }
  }
}
