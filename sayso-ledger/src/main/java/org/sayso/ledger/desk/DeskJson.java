package org.sayso.ledger.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.evidence.TimeStamp;
import org.sayso.model.json.JsonText;

/** A case as JSON on one line. */
public final class DeskJson {
  private DeskJson() {}

  /**
   * The case.
   *
   * @param now the time up to which unanswered requests count days
   */
  public static String write(CaseState state, Instant now) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("case", state.id());
          json.writeStringField("state", state.open() ? "open" : "closed");
          json.writeStringField("claim", state.opening().claim());
          json.writeStringField("statement", state.opening().statement().toString());
          json.writeStringField("why", state.opening().why());
          json.writeStringField("openedBy", state.opening().by());
          json.writeStringField("opened", state.opening().at().toString());
          json.writeStringField("changed", state.changed().toString());
          json.writeNumberField("entry", state.last());
          work(json, state.work(), now);
          outcome(json, state.outcome());
          json.writeArrayFieldStart("history");
          for (CaseState.Event event : state.history()) {
            event(json, event.entry(), event.at(), event.by(), event.what());
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void event(JsonGenerator json, long entry, Instant at, String by, String what)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("entry", entry);
    json.writeStringField("at", at.toString());
    json.writeStringField("by", by);
    json.writeStringField("what", what);
    json.writeEndObject();
  }

  private static void work(JsonGenerator json, CaseWork work, Instant now) throws IOException {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    json.writeArrayFieldStart("checks");
    for (CaseWork.Check check : work.checks()) {
      json.writeStartObject();
      json.writeNumberField("check", check.number());
      json.writeStringField("what", check.what());
      json.writeStringField(
          "assignee", check.assignee().name().isEmpty() ? null : check.assignee().name());
      json.writeStringField("assigneeKind", check.assignee().kind().word());
      DeskCodec.text(json, "due", check.due());
      json.writeBooleanField("overdue", check.due(today));
      json.writeStringField("state", check.state().word());
      json.writeStringField("finding", check.finding().isEmpty() ? null : check.finding());
      json.writeStringField("changed", check.changed().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("requests");
    for (CaseWork.Request request : work.requests()) {
      json.writeStartObject();
      json.writeNumberField("request", request.number());
      json.writeStringField("to", request.whom());
      json.writeStringField("question", request.question());
      json.writeStringField("channel", request.channel());
      json.writeStringField("when", request.when().toString());
      json.writeStringField("by", request.by());
      json.writeStringField("state", request.reply().isPresent() ? "answered" : "no answer yet");
      json.writeNumberField("days", request.days(now));
      DeskCodec.text(json, "answer", request.reply().map(CaseWork.Reply::answer));
      DeskCodec.text(json, "answered", request.reply().map(CaseWork.Reply::when));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("evidence");
    for (CaseWork.KeptFile file : work.evidence()) {
      file(json, file);
    }
    json.writeEndArray();
  }

  private static void file(JsonGenerator json, CaseWork.KeptFile file) throws IOException {
    json.writeStartObject();
    json.writeStringField("sha256", file.file().hash().hex());
    json.writeStringField("name", file.file().name());
    json.writeNumberField("size", file.file().size());
    json.writeStringField("mediaType", file.file().mediaType());
    json.writeStringField("description", file.description());
    json.writeStringField("from", file.from());
    json.writeArrayFieldStart("custody");
    for (CaseWork.Custody line : file.custody()) {
      event(json, line.entry(), line.at(), line.by(), line.what());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("timeStamps");
    for (TimeStamp stamp : file.stamps()) {
      json.writeStartObject();
      json.writeStringField("time", stamp.time().toString());
      json.writeStringField("authority", stamp.authority());
      json.writeStringField("token", stamp.token());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void outcome(JsonGenerator json, CaseOutcome outcome) throws IOException {
    json.writeFieldName("finding");
    if (outcome.finding().isPresent()) {
      finding(json, outcome.finding().get());
    } else {
      json.writeNull();
    }
    json.writeFieldName("published");
    if (outcome.publication().isPresent()) {
      CaseOutcome.Publication publication = outcome.publication().get();
      json.writeStartObject();
      json.writeStringField("at", publication.at().toString());
      json.writeStringField("by", publication.by());
      json.writeBooleanField("upToDate", outcome.upToDate());
      json.writeFieldName("finding");
      finding(json, publication.finding());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    ended(json, "retracted", outcome.retraction());
    ended(json, "closed", outcome.closed());
  }

  private static void ended(
      JsonGenerator json, String name, java.util.Optional<CaseOutcome.Ended> ended)
      throws IOException {
    json.writeFieldName(name);
    if (ended.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("at", ended.get().at().toString());
    json.writeStringField("by", ended.get().by());
    json.writeStringField("why", ended.get().why());
    json.writeEndObject();
  }

  private static void finding(JsonGenerator json, CaseOutcome.Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("verdict", finding.verdict().word());
    DeskCodec.text(json, "standing", finding.verdict().standing().map(Standing::word));
    json.writeNumberField("rating", finding.verdict().rating());
    json.writeStringField("summary", finding.summary());
    json.writeStringField("by", finding.by());
    json.writeStringField("at", finding.at().toString());
    json.writeNumberField("entry", finding.entry());
    json.writeArrayFieldStart("grounds");
    for (Ground ground : finding.grounds()) {
      json.writeStartObject();
      if (ground instanceof Ground.OfSpan span) {
        json.writeStringField("place", span.place().toString());
        json.writeStringField("words", span.words());
      } else if (ground instanceof Ground.OfEvidence file) {
        json.writeStringField("sha256", file.file().hex());
        json.writeStringField("why", file.why());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
