package org.sayso.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Actor;
import org.sayso.model.Attribution;
import org.sayso.model.Evidence;
import org.sayso.model.Flag;
import org.sayso.model.GeoPoint;
import org.sayso.model.Place;
import org.sayso.model.Reading;
import org.sayso.model.Resolution;
import org.sayso.model.Role;
import org.sayso.model.TimeExpression;

/** Writes a reading in the contract's order of fields. */
final class ReadingWriter {
  private static final int CONFIDENCE_DECIMALS = 4;
  private static final int DEGREE_DECIMALS = 6;

  private ReadingWriter() {}

  /** Writes the items of an array. */
  @FunctionalInterface
  private interface Item<T> {
    void write(JsonGenerator json, SpanJson spans, T item) throws IOException;
  }

  static void write(JsonGenerator json, Reading reading) throws IOException {
    SpanJson spans = new SpanJson(reading.report().text());
    json.writeStartObject();
    json.writeStringField("sayso", ReadingJson.VERSION);
    json.writeFieldName("report");
    ReportWriter.write(json, reading.report());
    array(json, spans, "attributions", reading.attributions(), ReadingWriter::attribution);
    array(json, spans, "actors", reading.actors(), ReadingWriter::actor);
    array(json, spans, "evidence", reading.evidence(), ReadingWriter::evidence);
    array(json, spans, "times", reading.times(), ReadingWriter::time);
    array(json, spans, "places", reading.places(), ReadingWriter::place);
    json.writeArrayFieldStart("events");
    json.writeEndArray();
    array(json, spans, "flags", reading.flags(), ReadingWriter::flag);
    json.writeEndObject();
  }

  private static <T> void array(
      JsonGenerator json, SpanJson spans, String name, Iterable<T> items, Item<T> item)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : items) {
      json.writeStartObject();
      item.write(json, spans, each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void attribution(JsonGenerator json, SpanJson spans, Attribution attribution)
      throws IOException {
    json.writeStringField("id", attribution.id());
    ReportWriter.nullable(json, "parent", attribution.parent());
    json.writeStringField("kind", WireNames.of(attribution.kind()));
    json.writeStringField("stance", WireNames.of(attribution.stance()));
    json.writeFieldName("confidence");
    json.writeNumber(decimal(attribution.confidence(), CONFIDENCE_DECIMALS));
    spans.write(json, "source", attribution.spans().source());
    spans.write(json, "cue", attribution.spans().cue());
    spans.write(json, "content", attribution.spans().content());
    ReportWriter.nullable(json, "speaker", attribution.links().speaker());
    ReportWriter.strings(json, "evidence", attribution.links().evidence());
    ReportWriter.nullable(json, "time", attribution.links().time());
  }

  private static void actor(JsonGenerator json, SpanJson spans, Actor actor) throws IOException {
    json.writeStringField("id", actor.id());
    json.writeStringField("type", WireNames.of(actor.type()));
    json.writeStringField("name", actor.name());
    ReportWriter.nullable(json, "wikidata", wikidata(actor.resolution()));
    json.writeArrayFieldStart("roles");
    for (Role role : actor.roles()) {
      json.writeStartObject();
      json.writeStringField("title", role.title());
      ReportWriter.nullable(json, "of", role.of());
      json.writeEndObject();
    }
    json.writeEndArray();
    ReportWriter.strings(json, "aliases", actor.aliases());
    spans.write(json, "mentions", actor.mentions());
    if (actor.resolution() instanceof Resolution.KnowledgeBase known) {
      json.writeStringField("resolved", "kb");
      json.writeStringField("key", known.key());
    } else if (actor.resolution() instanceof Resolution.Unnamed unnamed) {
      json.writeStringField("resolved", "unnamed");
      ReportWriter.nullable(json, "belongsTo", unnamed.belongsTo());
    } else {
      json.writeStringField("resolved", "document");
    }
  }

  private static @Nullable String wikidata(Resolution resolution) {
    return resolution instanceof Resolution.KnowledgeBase known ? known.wikidata() : null;
  }

  private static void evidence(JsonGenerator json, SpanJson spans, Evidence evidence)
      throws IOException {
    json.writeStringField("id", evidence.id());
    json.writeStringField("type", WireNames.of(evidence.type()));
    spans.write(json, "span", evidence.span());
    ReportWriter.nullable(json, "url", evidence.url());
  }

  private static void time(JsonGenerator json, SpanJson spans, TimeExpression time)
      throws IOException {
    json.writeStringField("id", time.id());
    spans.write(json, "span", time.span());
    json.writeStringField("value", time.value());
    json.writeStringField("grain", WireNames.of(time.grain()));
  }

  private static void place(JsonGenerator json, SpanJson spans, Place place) throws IOException {
    json.writeStringField("id", place.id());
    spans.write(json, "span", place.span());
    json.writeStringField("name", place.name());
    ReportWriter.nullable(json, "country", place.country());
    GeoPoint point = place.point();
    if (point == null) {
      json.writeNullField("lat");
      json.writeNullField("lon");
    } else {
      json.writeFieldName("lat");
      json.writeNumber(decimal(point.latitude(), DEGREE_DECIMALS));
      json.writeFieldName("lon");
      json.writeNumber(decimal(point.longitude(), DEGREE_DECIMALS));
    }
  }

  private static void flag(JsonGenerator json, SpanJson spans, Flag flag) throws IOException {
    json.writeStringField("type", flag.type());
    spans.write(json, "spans", flag.spans());
    json.writeStringField("message", flag.message());
  }

  /** Rounded to a number of decimals, with at least one, in the same form on every Java version. */
  private static String decimal(double value, int decimals) {
    BigDecimal rounded =
        new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return (rounded.scale() < 1 ? rounded.setScale(1) : rounded).toPlainString();
  }
}
