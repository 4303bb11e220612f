package org.sayso.bench.reading;

import java.util.List;
import java.util.Set;

/**
 * What is right about an attribution. Where a list has several values, any of them is right.
 *
 * @param kinds direct, indirect, mixed
 * @param speakers names; {@code ?}: none can be named
 * @param speakerTypes {@code person} makes an equal last name enough
 * @param evidence the types of evidence that it rests on
 */
public record GoldLabels(
    List<String> kinds,
    List<String> stances,
    List<String> speakers,
    List<String> speakerTypes,
    Set<String> evidence) {
  /** Stands for a speaker that cannot be named. */
  public static final String NOBODY = "?";

  public GoldLabels {
    kinds = List.copyOf(kinds);
    stances = List.copyOf(stances);
    speakers = List.copyOf(speakers);
    speakerTypes = List.copyOf(speakerTypes);
    evidence = Set.copyOf(evidence);
  }
}
