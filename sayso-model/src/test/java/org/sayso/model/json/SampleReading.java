package org.sayso.model.json;

import java.time.LocalDate;
import java.util.List;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Block;
import org.sayso.model.BlockType;
import org.sayso.model.Evidence;
import org.sayso.model.EvidenceType;
import org.sayso.model.Flag;
import org.sayso.model.GeoPoint;
import org.sayso.model.Kind;
import org.sayso.model.Place;
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

/** A small reading made by hand that has one of everything. */
final class SampleReading {
  static final String TEXT =
      "President Ana Orel said on Monday that footage shows \"two men\" 🎥 near Vasht.\n"
          + "Officials denied it.\n"
          + "They fled …";

  private SampleReading() {}

  static TextSpan span(String words) {
    int start = TEXT.indexOf(words);
    return new TextSpan(start, start + words.length());
  }

  static Reading make() {
    Report report =
        new Report(
            "sample",
            new ReportMetadata(
                "https://example.org/a?b=\"c\"",
                "The Vasht Courier",
                "Two men <captured>",
                List.of("J. Doe"),
                new PublicationTime.Day(LocalDate.of(2025, 4, 8)),
                "en"),
            TEXT,
            List.of(
                new Block(
                    BlockType.POST, span("They fled …"), "article > blockquote:nth-child(3)")),
            List.of(
                new Post(
                    new PostOrigin("x", "Ana Orel / Ана Орел", "AnaOrel", null, null),
                    LocalDate.of(2025, 4, 8),
                    true,
                    span("They fled …"),
                    List.of("pic.example/1"))),
            List.of(new RemovedText("copyright", "© 2025 The Vasht Courier")));
    Attribution said =
        new Attribution(
            "a1",
            null,
            Kind.MIXED,
            Stance.ASSERTS,
            0.97,
            new RoleSpans(
                List.of(span("President Ana Orel")),
                List.of(span("said")),
                List.of(span("that footage shows \"two men\" 🎥 near Vasht"))),
            new AttributionLinks("p1", List.of("e1"), "t1"));
    Attribution denied =
        new Attribution(
            "a2",
            "a1",
            Kind.INDIRECT,
            Stance.DENIES,
            1.0,
            new RoleSpans(List.of(span("Officials")), List.of(span("denied")), List.of(span("it"))),
            new AttributionLinks("p2", List.of(), null));
    return new Reading(
        report,
        List.of(said, denied),
        List.of(
            new Actor(
                "p1",
                ActorType.PERSON,
                "Ana Orel",
                new Resolution.KnowledgeBase("person/ana-orel", null),
                List.of(new Role("president", "VA")),
                List.of("President Ana Orel", "Ана Орел"),
                List.of(span("President Ana Orel"))),
            new Actor(
                "p2",
                ActorType.UNNAMED,
                "officials",
                new Resolution.Unnamed("VA"),
                List.of(),
                List.of("Officials"),
                List.of(span("Officials"))),
            new Actor(
                "p3",
                ActorType.ARMED_GROUP,
                "men",
                new Resolution.Document(),
                List.of(),
                List.of(),
                List.of(span("men")))),
        List.of(new Evidence("e1", EvidenceType.FOOTAGE, span("footage"), null)),
        List.of(new TimeExpression("t1", span("on Monday"), "2025-04-07", TimeGrain.DAY)),
        List.of(new Place("l1", span("Vasht"), "Vasht", "VA", new GeoPoint(48.5, -37.123456))),
        List.of(
            new Flag(
                "weekday-date-mismatch",
                List.of(span("on Monday")),
                "The report says Monday, but the post shows a Tuesday.")));
  }
}
