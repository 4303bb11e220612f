package org.sayso.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Kind;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.Resolution;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;

/**
 * Readings of invented reports: happenings in places that do not exist, told by several outlets
 * each.
 */
public final class Invented {
  private static final String[] PLACES = {
    "Orlev", "Tamsin", "Brakka", "Velden", "Quorra", "Istmar"
  };
  private static final String[] THINGS = {
    "ferry", "granary", "viaduct", "museum", "reservoir", "observatory"
  };
  private static final String[] SPEAKERS = {"Mira Kolden", "Tobin Arsk", "Jana Wirth", "Pavo Lund"};
  private static final String[] DEEDS = {
    "was damaged by the storm", "will stay closed for repairs", "was searched by inspectors"
  };

  private Invented() {}

  /** {@code count} readings; the same seed gives the same. */
  public static List<Reading> readings(long seed, int count) {
    Random random = new Random(seed);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int happening = random.nextInt(Math.max(1, count / 3));
      readings.add(reading("r" + i, happening, random));
    }
    return readings;
  }

  private static Reading reading(String id, int happening, Random random) {
    String place = PLACES[happening % PLACES.length] + "berg" + (char) ('a' + happening % 26);
    String thing = THINGS[happening / PLACES.length % THINGS.length];
    StringBuilder text =
        new StringBuilder(
            "Report from " + place + " about the " + thing + " near the harbour.\n\n");
    List<Actor> actors = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String speaker = SPEAKERS[random.nextInt(SPEAKERS.length)];
      String deed = DEEDS[random.nextInt(DEEDS.length)];
      int start = text.length();
      text.append(speaker)
          .append(" said the ")
          .append(thing)
          .append(" in ")
          .append(place)
          .append(' ')
          .append(deed)
          .append(" and ")
          .append(2 + random.nextInt(3))
          .append(" people were hurt.\n");
      int content = start + speaker.length() + 6;
      actors.add(
          new Actor(
              "p" + i,
              ActorType.PERSON,
              speaker,
              new Resolution.Document(),
              List.of(),
              List.of(speaker),
              List.of(TextSpan.of(start, start + speaker.length()))));
      attributions.add(
          new Attribution(
              "a" + i,
              null,
              Kind.INDIRECT,
              random.nextInt(5) == 0 ? Stance.DENIES : Stance.ASSERTS,
              0.9,
              new RoleSpans(
                  List.of(TextSpan.of(start, start + speaker.length())),
                  List.of(TextSpan.of(start + speaker.length() + 1, content - 1)),
                  List.of(TextSpan.of(content, text.length() - 1))),
              new AttributionLinks("p" + i, List.of(), null)));
    }
    Report report =
        new Report(
            id,
            new ReportMetadata(
                "https://example.org/" + id,
                "Outlet " + random.nextInt(5),
                "The " + thing + " of " + place,
                List.of(),
                new PublicationTime.Day(LocalDate.of(2025, 3, 1).plusDays(happening % 20)),
                "en"),
            text.toString(),
            List.of(),
            List.of(),
            List.of());
    return new Reading(report, attributions, actors, List.of(), List.of(), List.of(), List.of());
  }
}
