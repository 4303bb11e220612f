package org.sayso.ledger.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.sayso.ledger.chain.ChainEdge;
import org.sayso.ledger.claim.Claim;
import org.sayso.ledger.claim.ClaimBuilder;
import org.sayso.ledger.claim.Conflict;
import org.sayso.ledger.claim.Origins;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fact.Statement;
import org.sayso.ledger.query.FoundStatement;
import org.sayso.ledger.story.Story;
import org.sayso.model.json.JsonText;

/**
 * Stories, claims and provenance edges as JSON on one line each. The same value gives the same
 * characters.
 */
public final class LedgerJson {
  private LedgerJson() {}

  /** A story: its reports, which of them are one text, and why each belongs. */
  public static String write(Story story) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("story", story.id());
          json.writeStringField("title", story.title());
          strings(json, "reports", story.reports().stream().map(ReportFacts::id).toList());
          json.writeArrayFieldStart("texts");
          for (List<ReportFacts> family : story.families()) {
            json.writeStartArray();
            for (ReportFacts report : family) {
              json.writeString(report.id());
            }
            json.writeEndArray();
          }
          json.writeEndArray();
          json.writeStringField("first", story.first().toString());
          json.writeStringField("last", story.last().toString());
          json.writeNumberField("claims", story.claims().size());
          json.writeArrayFieldStart("joined");
          for (Story.Joined joined : story.joined()) {
            json.writeStartObject();
            json.writeStringField("report", joined.report());
            json.writeStringField("nearest", joined.nearest());
            rounded(json, "likeness", joined.likeness());
            strings(json, "words", joined.words());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** A claim with its counts, statements, conflicts and time line. */
  public static String write(Claim claim) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("claim", claim.id());
          json.writeStringField("text", claim.text());
          json.writeStringField("story", claim.story());
          json.writeStringField(
              "originator", claim.originator().isEmpty() ? null : claim.originator());
          assessment(json, claim.assessment());
          json.writeArrayFieldStart("statements");
          for (Claim.Line line : claim.statements()) {
            statement(json, line);
          }
          json.writeEndArray();
          conflicts(json, claim.assessment().conflicts());
          strings(json, "flags", claim.assessment().flags());
          timeline(json, claim.timeline());
          json.writeEndObject();
        });
  }

  private static void assessment(JsonGenerator json, Claim.Assessment assessment)
      throws IOException {
    json.writeStringField("standing", assessment.standing().word());
    json.writeStringField("rule", assessment.rule());
    Origins origins = assessment.origins();
    json.writeObjectFieldStart("counts");
    json.writeNumberField("reports", assessment.reports());
    json.writeNumberField("texts", assessment.texts());
    json.writeArrayFieldStart("origins");
    json.writeNumber(origins.least());
    json.writeNumber(origins.most());
    json.writeEndArray();
    json.writeNumberField("institutions", origins.institutions());
    json.writeEndObject();
    json.writeArrayFieldStart("origins");
    for (Origins.Origin origin : origins.all()) {
      json.writeStartObject();
      json.writeStringField("name", origin.name());
      json.writeStringField("institution", origin.institution());
      json.writeBooleanField("named", origin.named());
      json.writeStringField("mayRestOn", origin.rests().isEmpty() ? null : origin.rests());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void statement(JsonGenerator json, Claim.Line line) throws IOException {
    Statement statement = line.statement();
    json.writeStartObject();
    json.writeStringField("report", statement.place().report());
    json.writeStringField("attribution", statement.attribution());
    json.writeStringField("speaker", line.speaker().isEmpty() ? null : line.speaker());
    json.writeStringField("stance", statement.stance().name().toLowerCase(Locale.ROOT));
    json.writeObjectFieldStart("span");
    json.writeNumberField("start", statement.place().span().start());
    json.writeNumberField("end", statement.place().span().end());
    json.writeStringField("text", statement.text());
    json.writeEndObject();
    json.writeStringField("time", line.time().toString());
    json.writeStringField("outlet", line.outlet().isEmpty() ? null : line.outlet());
    json.writeObjectFieldStart("match");
    json.writeStringField("state", line.how());
    boolean machine = line.how().equals("joined") || line.how().equals("suggested");
    json.writeStringField("model", machine ? ClaimBuilder.MODEL : null);
    rounded(json, "score", line.score());
    json.writeStringField("why", line.why().isEmpty() ? null : line.why());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void conflicts(JsonGenerator json, List<Conflict> conflicts) throws IOException {
    json.writeArrayFieldStart("conflicts");
    for (Conflict conflict : conflicts) {
      json.writeStartObject();
      json.writeStringField("field", conflict.field());
      json.writeStringField("scope", conflict.scope().isEmpty() ? null : conflict.scope());
      strings(json, "values", List.copyOf(conflict.reports().keySet()));
      strings(
          json,
          "reports",
          conflict.reports().values().stream().flatMap(List::stream).distinct().toList());
      json.writeObjectFieldStart("byValue");
      for (var entry : conflict.reports().entrySet()) {
        strings(json, entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void timeline(JsonGenerator json, List<Claim.TimelineEvent> timeline)
      throws IOException {
    json.writeArrayFieldStart("timeline");
    for (Claim.TimelineEvent event : timeline) {
      json.writeStartObject();
      json.writeStringField("time", event.time().toString());
      json.writeStringField("seen", event.seen().toString());
      json.writeStringField("what", event.what());
      json.writeStringField("report", event.report());
      json.writeBooleanField("open", event.open());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** An edge of the provenance graph. */
  public static String write(ChainEdge edge) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("from", edge.from());
          json.writeStringField("to", edge.to());
          json.writeStringField("type", edge.type().word());
          json.writeStringField("evidence", edge.evidence());
          json.writeEndObject();
        });
  }

  /** A statement that a question found. */
  public static String write(FoundStatement found) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("time", found.time().toString());
          json.writeStringField("speaker", found.speaker());
          json.writeStringField("stance", found.stance());
          json.writeStringField("text", found.text());
          json.writeStringField("outlet", found.outlet());
          json.writeStringField("place", found.place());
          json.writeStringField("claim", found.claim());
          json.writeEndObject();
        });
  }

  private static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void rounded(JsonGenerator json, String field, double value) throws IOException {
    json.writeNumberField(field, BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP));
  }
}
