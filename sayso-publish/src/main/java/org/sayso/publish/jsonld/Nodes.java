package org.sayso.publish.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.sayso.publish.view.ReportView;
import org.sayso.publish.view.SpeakerView;

/** Nodes that several documents share. */
final class Nodes {
  private Nodes() {}

  /** A speaker. */
  static void speaker(JsonGenerator json, SpeakerView speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField(
        "@type",
        switch (speaker.type()) {
          case PERSON -> "Person";
          case ORGANIZATION, ARMED_GROUP -> "Organization";
          case GOVERNMENT -> "GovernmentOrganization";
          case OUTLET -> "NewsMediaOrganization";
          case PLACE -> "Place";
          case DOCUMENT -> "CreativeWork";
          case UNNAMED -> "Thing";
        });
    json.writeStringField("name", speaker.name());
    if (speaker.wikidata().filter(key -> key.matches("Q[0-9]+")).isPresent()) {
      json.writeStringField(
          "sameAs", "https://www.wikidata.org/entity/" + speaker.wikidata().get());
    }
    json.writeEndObject();
  }

  /** A report that is described elsewhere, with what a reader needs to find it. */
  static void reference(JsonGenerator json, ReportView report) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "NewsArticle");
    json.writeStringField("@id", Iris.report(report.id()));
    header(json, report);
    json.writeEndObject();
  }

  static void header(JsonGenerator json, ReportView report) throws IOException {
    Optional<String> url = report.header().url().flatMap(Iris::web);
    if (url.isPresent()) {
      json.writeStringField("url", url.get());
    }
    if (report.header().title().isPresent()) {
      json.writeStringField("headline", report.header().title().get());
    }
    if (report.header().published().isPresent()) {
      json.writeStringField("datePublished", report.header().published().get());
    }
    if (report.header().outlet().isPresent()) {
      json.writeObjectFieldStart("publisher");
      json.writeStringField("@type", "NewsMediaOrganization");
      json.writeStringField("name", report.header().outlet().get());
      json.writeEndObject();
    }
  }

  static void id(JsonGenerator json, String iri) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", iri);
    json.writeEndObject();
  }
}
