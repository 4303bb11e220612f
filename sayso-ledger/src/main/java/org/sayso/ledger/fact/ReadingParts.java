package org.sayso.ledger.fact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Actor;
import org.sayso.model.Attribution;
import org.sayso.model.Evidence;
import org.sayso.model.EvidenceType;
import org.sayso.model.Reading;
import org.sayso.model.TextSpan;
import org.sayso.model.TimeExpression;

/** The parts of a reading by id. */
final class ReadingParts {
  private final Map<String, Speaker> speakers = new HashMap<>();
  private final Map<String, EvidenceType> evidence = new HashMap<>();
  private final Map<String, TimeExpression> times = new HashMap<>();
  private final List<Actor> actors;

  ReadingParts(Reading reading) {
    actors = reading.actors();
    for (Actor actor : reading.actors()) {
      speakers.put(actor.id(), Speaker.of(actor));
    }
    for (Evidence item : reading.evidence()) {
      evidence.put(item.id(), item.type());
    }
    for (TimeExpression time : reading.times()) {
      times.put(time.id(), time);
    }
  }

  Speaker speaker(@Nullable String id) {
    return id == null ? Speaker.NOBODY : speakers.getOrDefault(id, Speaker.NOBODY);
  }

  /** The first actor that is named in a stretch of text; of two at one place the longer mention. */
  Optional<Actor> firstNamed(TextSpan span) {
    Actor found = null;
    TextSpan at = null;
    for (Actor actor : actors) {
      for (TextSpan mention : actor.mentions()) {
        if (span.contains(mention) && (at == null || mention.compareTo(at) < 0)) {
          found = actor;
          at = mention;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  List<EvidenceType> evidence(Attribution attribution) {
    return attribution.links().evidence().stream()
        .flatMap(id -> Optional.ofNullable(evidence.get(id)).stream())
        .distinct()
        .sorted()
        .toList();
  }

  @Nullable LocalDate day(@Nullable String id) {
    TimeExpression time = id == null ? null : times.get(id);
    if (time == null || time.value().length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(time.value().substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
