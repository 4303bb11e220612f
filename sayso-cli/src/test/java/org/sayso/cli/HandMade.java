package org.sayso.cli;

import java.time.LocalDate;
import java.util.List;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Evidence;
import org.sayso.model.EvidenceType;
import org.sayso.model.Flag;
import org.sayso.model.Kind;
import org.sayso.model.Post;
import org.sayso.model.PostOrigin;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.RemovedText;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.Resolution;
import org.sayso.model.Role;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.model.TimeExpression;
import org.sayso.model.TimeGrain;

/** A reading made by hand, so that what is printed can be told from what was read. */
public final class HandMade {
  private static final String TEXT =
      """
      President Ilsa Verhane published a video on Monday which she claimed shows two divers at a cable.
      "There was at least one more boat. The coast guard is still checking every part of this account," Verhane said.
      It was a cold night.
      Officials denied this, the Courier reported.
      Two divers were stopped at the cable.
      """;

  private HandMade() {}

  /** The last place of some words. */
  private static TextSpan span(String words) {
    int start = TEXT.lastIndexOf(words);
    return new TextSpan(start, start + words.length());
  }

  private static RoleSpans roles(String source, String cue, String content) {
    return new RoleSpans(List.of(span(source)), List.of(span(cue)), List.of(span(content)));
  }

  private static AttributionLinks by(String speaker) {
    return new AttributionLinks(speaker, List.of(), null);
  }

  private static Report report() {
    return new Report(
        "hand-made",
        new ReportMetadata(
            "javascript:alert(1)",
            "The Sund Observer",
            "Two divers <b>caught</b> & held",
            List.of("Mira Tolland"),
            PublicationTime.parse("2025-05-14T07:40:00+02:00").orElseThrow(),
            "en"),
        TEXT,
        List.of(),
        List.of(
            new Post(
                new PostOrigin("x", "Ilsa Verhane / Ильса Верхане", "IlsaVerhane", null, null),
                LocalDate.of(2025, 5, 13),
                true,
                span("Two divers were stopped at the cable."),
                List.of())),
        List.of(new RemovedText("copyright", "© The Sund Observer")));
  }

  public static Reading reading() {
    List<Attribution> attributions =
        List.of(
            new Attribution(
                "a1",
                null,
                Kind.INDIRECT,
                Stance.ALLEGES,
                0.93,
                roles("she", "claimed", "shows two divers at a cable"),
                new AttributionLinks("p1", List.of("e1"), "t1")),
            new Attribution(
                "a2",
                null,
                Kind.DIRECT,
                Stance.ASSERTS,
                0.98,
                roles(
                    "Verhane",
                    "said",
                    "There was at least one more boat. The coast guard is still checking every part of this account"),
                by("p1")),
            new Attribution(
                "a3",
                "a2",
                Kind.INDIRECT,
                Stance.CHECKS,
                0.61,
                roles("The coast guard", "is still checking", "every part of this account"),
                by("p2")),
            new Attribution(
                "a4",
                null,
                Kind.INDIRECT,
                Stance.ASSERTS,
                0.9,
                roles("the Courier", "reported", "Officials denied this"),
                by("p4")),
            new Attribution(
                "a5",
                "a4",
                Kind.INDIRECT,
                Stance.DENIES,
                0.88,
                roles("Officials", "denied", "this"),
                by("p3")));
    List<Actor> actors =
        List.of(
            new Actor(
                "p1",
                ActorType.PERSON,
                "Ilsa Verhane",
                new Resolution.Document(),
                List.of(new Role("president", "Kelmora")),
                List.of("Ilsa Verhane", "Verhane"),
                List.of(span("President Ilsa Verhane"))),
            new Actor(
                "p2",
                ActorType.ORGANIZATION,
                "coast guard",
                new Resolution.Document(),
                List.of(),
                List.of(),
                List.of(span("The coast guard"))),
            new Actor(
                "p3",
                ActorType.UNNAMED,
                "officials",
                new Resolution.Unnamed("SE"),
                List.of(),
                List.of("Officials"),
                List.of(span("Officials"))),
            new Actor(
                "p4",
                ActorType.OUTLET,
                "Courier",
                new Resolution.Document(),
                List.of(),
                List.of(),
                List.of(span("the Courier"))));
    return new Reading(
        report(),
        attributions,
        actors,
        List.of(new Evidence("e1", EvidenceType.FOOTAGE, span("a video"), null)),
        List.of(new TimeExpression("t1", span("Monday"), "2025-05-12", TimeGrain.DAY)),
        List.of(),
        List.of(
            new Flag(
                "weekday-date-mismatch",
                List.of(span("Monday")),
                "The report says Monday, but the post is of 13 May 2025, a Tuesday.")));
  }
}
