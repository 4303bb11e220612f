package org.sayso.model.json;

import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Evidence;
import org.sayso.model.EvidenceType;
import org.sayso.model.Flag;
import org.sayso.model.GeoPoint;
import org.sayso.model.Kind;
import org.sayso.model.Place;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.Resolution;
import org.sayso.model.Role;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TimeExpression;
import org.sayso.model.TimeGrain;

/** Takes a reading from its JSON object. */
final class ReadingParser {
  private final SpanJson spans;

  private ReadingParser(SpanJson spans) {
    this.spans = spans;
  }

  static Reading parse(JsonCursor reading) {
    checkVersion(reading.field("sayso"));
    Report report = ReportParser.parse(reading.field("report"));
    ReadingParser parser = new ReadingParser(new SpanJson(report.text()));
    return new Reading(
        report,
        reading.field("attributions").items(at -> at.checked(parser::attribution)),
        reading.field("actors").items(parser::actor),
        reading.field("evidence").items(parser::evidence),
        reading.field("times").items(parser::time),
        reading.field("places").items(at -> at.checked(parser::place)),
        reading.field("flags").items(parser::flag));
  }

  private static void checkVersion(JsonCursor version) {
    String major = ReadingJson.VERSION.substring(0, ReadingJson.VERSION.indexOf('.') + 1);
    if (!version.isAbsent() && !version.text().startsWith(major)) {
      throw version.problem(
          "a reading of version "
              + version.text()
              + ", but this is version "
              + ReadingJson.VERSION);
    }
  }

  private Attribution attribution(JsonCursor at) {
    RoleSpans roles =
        new RoleSpans(
            spans.parseAll(at.field("source")),
            spans.parseAll(at.field("cue")),
            spans.parseAll(at.field("content")));
    AttributionLinks links =
        new AttributionLinks(
            at.field("speaker").textOrNull(),
            at.field("evidence").items(JsonCursor::text),
            at.field("time").textOrNull());
    return new Attribution(
        at.field("id").text(),
        at.field("parent").textOrNull(),
        ReportParser.enumeration(at.field("kind"), Kind.class),
        ReportParser.enumeration(at.field("stance"), Stance.class),
        at.field("confidence").number(),
        roles,
        links);
  }

  private Actor actor(JsonCursor at) {
    return new Actor(
        at.field("id").text(),
        ReportParser.enumeration(at.field("type"), ActorType.class),
        at.field("name").text(),
        resolution(at),
        at.field("roles")
            .items(role -> new Role(role.field("title").text(), role.field("of").textOrNull())),
        at.field("aliases").items(JsonCursor::text),
        spans.parseAll(at.field("mentions")));
  }

  private static Resolution resolution(JsonCursor actor) {
    JsonCursor resolved = actor.field("resolved");
    return switch (resolved.text()) {
      case "kb" ->
          new Resolution.KnowledgeBase(
              actor.field("key").text(), actor.field("wikidata").textOrNull());
      case "document" -> new Resolution.Document();
      case "unnamed" -> new Resolution.Unnamed(actor.field("belongsTo").textOrNull());
      default ->
          throw resolved.problem("\"" + resolved.text() + "\" is none of kb, document, unnamed");
    };
  }

  private Evidence evidence(JsonCursor at) {
    return new Evidence(
        at.field("id").text(),
        ReportParser.enumeration(at.field("type"), EvidenceType.class),
        spans.parse(at.field("span")),
        at.field("url").textOrNull());
  }

  private TimeExpression time(JsonCursor at) {
    return new TimeExpression(
        at.field("id").text(),
        spans.parse(at.field("span")),
        at.field("value").text(),
        ReportParser.enumeration(at.field("grain"), TimeGrain.class));
  }

  private Place place(JsonCursor at) {
    JsonCursor latitude = at.field("lat");
    GeoPoint point =
        latitude.isAbsent() ? null : new GeoPoint(latitude.number(), at.field("lon").number());
    return new Place(
        at.field("id").text(),
        spans.parse(at.field("span")),
        at.field("name").text(),
        at.field("country").textOrNull(),
        point);
  }

  private Flag flag(JsonCursor at) {
    return new Flag(
        at.field("type").text(), spans.parseAll(at.field("spans")), at.field("message").text());
  }
}
