package org.sayso.publish.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.json.JsonText;
import org.sayso.publish.view.CaseView;
import org.sayso.publish.view.ClaimView;
import org.sayso.publish.view.EdgeView;
import org.sayso.publish.view.LedgerView;
import org.sayso.publish.view.ReportView;
import org.sayso.publish.view.SpeakerView;
import org.sayso.publish.view.StatementView;

/**
 * A ledger as linked data in one JSON-LD document: claims (schema.org Claim), reports
 * (NewsArticle), statements as annotations of the reports' words (W3C Web Annotation, by quotation
 * and by position), provenance (PROV-O), published findings (ClaimReview).
 */
public final class JsonLdWriter {
  /** How many chars of context a quotation selector has on each side, as browsers use. */
  private static final int CONTEXT = 32;

  private final LedgerView view;
  private final ClaimReviewWriter reviews;
  private final BufferedWriter out;
  private final Map<String, ClaimView> reviewed = new HashMap<>();
  private boolean first = true;

  private JsonLdWriter(LedgerView view, Publisher publisher, OutputStream out) {
    this.view = view;
    this.reviews = new ClaimReviewWriter(view, publisher);
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Writes the document; the stream stays open. */
  public static void write(LedgerView view, Publisher publisher, OutputStream out)
      throws IOException {
    JsonLdWriter writer = new JsonLdWriter(view, publisher, out);
    try {
      writer.document();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.out.flush();
  }

  private void document() throws IOException {
    String head =
        JsonText.compact(
            json -> {
              json.writeStartObject();
              Context.write(json);
              json.writeEndObject();
            });
    out.write(head.substring(0, head.length() - 1) + ",\"@graph\":[");
    Map<String, List<EdgeView>> edges = new HashMap<>();
    view.edges(edge -> edges.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(edge));
    List<CaseView> cases = view.cases();
    view.claims(
        claim -> {
          claim(claim);
          if (cases.stream().anyMatch(one -> one.claim().equals(Optional.of(claim.id())))) {
            reviewed.put(claim.id(), claim);
          }
        });
    for (String id : view.reports()) {
      view.report(id).ifPresent(report -> report(report, edges.getOrDefault(id, List.of())));
    }
    for (CaseView one : cases) {
      Optional<ClaimView> claim = one.claim().map(reviewed::get);
      reviews.node(one.state(), claim).ifPresent(this::put);
    }
    out.write("\n]}\n");
  }

  private void node(JsonText.Body body) {
    put(JsonText.compact(body));
  }

  private void put(String node) {
    try {
      out.write(first ? "\n" : ",\n");
      out.write(node);
      first = false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void claim(ClaimView claim) {
    node(
        json -> {
          json.writeStartObject();
          json.writeStringField("@id", Iris.claim(claim.id()));
          json.writeStringField("@type", "Claim");
          json.writeStringField("text", claim.text());
          json.writeStringField("standing", claim.standing().word());
          json.writeStringField("rule", claim.standing().rule());
          json.writeStringField("datePublished", claim.first().toString());
          if (claim.originator().isPresent()) {
            json.writeFieldName("author");
            Nodes.speaker(json, SpeakerView.ofName(claim.originator().get()));
          }
          json.writeArrayFieldStart("appearance");
          for (String report : reports(claim)) {
            Nodes.id(json, Iris.report(report));
          }
          json.writeEndArray();
          json.writeArrayFieldStart("wasDerivedFrom");
          for (StatementView statement : claim.statements()) {
            Nodes.id(json, Iris.place(statement.place().toString()));
          }
          json.writeEndArray();
          json.writeEndObject();
        });
    claim.statements().forEach(statement -> annotation(claim, statement));
  }

  private static List<String> reports(ClaimView claim) {
    return claim.statements().stream()
        .map(statement -> statement.place().report())
        .distinct()
        .toList();
  }

  private void annotation(ClaimView claim, StatementView statement) {
    Optional<ReportView> report = view.report(statement.place().report());
    node(
        json -> {
          json.writeStartObject();
          json.writeStringField("@id", Iris.place(statement.place().toString()));
          json.writeStringField("@type", "Annotation");
          json.writeFieldName("hasBody");
          Nodes.id(json, Iris.claim(claim.id()));
          json.writeStringField("stance", statement.stance());
          if (statement.speaker().isPresent()) {
            json.writeFieldName("wasAttributedTo");
            Nodes.speaker(json, speaker(report, statement));
          }
          json.writeObjectFieldStart("hasTarget");
          json.writeStringField("@type", "SpecificResource");
          json.writeFieldName("hasSource");
          Nodes.id(json, Iris.report(statement.place().report()));
          json.writeArrayFieldStart("hasSelector");
          quote(json, report, statement);
          position(json, statement);
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  private static SpeakerView speaker(Optional<ReportView> report, StatementView statement) {
    String name = statement.speaker().orElse("");
    return report
        .flatMap(found -> Optional.ofNullable(found.speakers().get(statement.attribution())))
        .map(
            known ->
                new SpeakerView(
                    name, known.type(), known.named(), known.wikidata(), known.aliases()))
        .orElse(SpeakerView.ofName(name));
  }

  private static void quote(
      JsonGenerator json, Optional<ReportView> report, StatementView statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "TextQuoteSelector");
    json.writeStringField("exact", statement.words());
    if (report.isPresent()) {
      json.writeStringField("prefix", report.get().before(statement.place().span(), CONTEXT));
      json.writeStringField("suffix", report.get().after(statement.place().span(), CONTEXT));
    }
    json.writeEndObject();
  }

  private static void position(JsonGenerator json, StatementView statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "TextPositionSelector");
    json.writeNumberField("start", statement.place().span().start());
    json.writeNumberField("end", statement.place().span().end());
    json.writeEndObject();
  }

  private void report(ReportView report, List<EdgeView> edges) {
    node(
        json -> {
          json.writeStartObject();
          json.writeStringField("@id", Iris.report(report.id()));
          json.writeArrayFieldStart("@type");
          json.writeString("NewsArticle");
          json.writeString("prov:Entity");
          json.writeEndArray();
          Nodes.header(json, report);
          if (report.header().language().isPresent()) {
            json.writeStringField("inLanguage", report.header().language().get());
          }
          json.writeArrayFieldStart("author");
          for (String author : report.header().byline()) {
            json.writeStartObject();
            json.writeStringField("@type", "Person");
            json.writeStringField("name", author);
            json.writeEndObject();
          }
          json.writeEndArray();
          for (String relation : List.of("wasDerivedFrom", "wasQuotedFrom", "hadPrimarySource")) {
            json.writeArrayFieldStart(relation);
            for (EdgeView edge : edges) {
              if (relation(edge).equals(relation)) {
                Nodes.id(json, target(edge));
              }
            }
            json.writeEndArray();
          }
          json.writeEndObject();
        });
  }

  /** A copy or rewriting derives from its model, a post is a primary source, the rest is quoted. */
  private static String relation(EdgeView edge) {
    return switch (edge.type()) {
      case "wire-copy", "rewrites" -> "wasDerivedFrom";
      case "embeds" -> "hadPrimarySource";
      default -> "wasQuotedFrom";
    };
  }

  private String target(EdgeView edge) {
    return view.report(edge.to()).isPresent() ? Iris.report(edge.to()) : Iris.source(edge.to());
  }
}
