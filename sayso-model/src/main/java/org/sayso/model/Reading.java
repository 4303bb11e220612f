package org.sayso.model;

import java.util.List;

/**
 * Everything that Sayso reads out of one report. Parts point at each other by id and at the text by
 * span.
 */
public record Reading(
    Report report,
    List<Attribution> attributions,
    List<Actor> actors,
    List<Evidence> evidence,
    List<TimeExpression> times,
    List<Place> places,
    List<Flag> flags) {
  public Reading {
    attributions = List.copyOf(attributions);
    actors = List.copyOf(actors);
    evidence = List.copyOf(evidence);
    times = List.copyOf(times);
    places = List.copyOf(places);
    flags = List.copyOf(flags);
  }
}
