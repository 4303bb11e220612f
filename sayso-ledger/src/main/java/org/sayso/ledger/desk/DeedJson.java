package org.sayso.ledger.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.evidence.EvidenceFile;
import org.sayso.ledger.evidence.EvidenceHash;
import org.sayso.ledger.evidence.TimeStamp;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.json.JsonCursor;

/** The fields of a deed in its entry. */
final class DeedJson {
  private DeedJson() {}

  /** The deed's word in the entry. */
  static String word(Deed deed) {
    if (deed instanceof Deed.Open) {
      return "open";
    } else if (deed instanceof Deed.Note) {
      return "note";
    } else if (deed instanceof Deed.AddCheck) {
      return "add-check";
    } else if (deed instanceof Deed.UpdateCheck) {
      return "update-check";
    } else if (deed instanceof Deed.Ask) {
      return "ask";
    } else if (deed instanceof Deed.Answer) {
      return "answer";
    } else if (deed instanceof Deed.Attach) {
      return "attach";
    } else if (deed instanceof Deed.Handle) {
      return "handle";
    } else if (deed instanceof Deed.Stamp) {
      return "stamp";
    } else if (deed instanceof Deed.Find) {
      return "find";
    } else if (deed instanceof Deed.Withdraw) {
      return "withdraw";
    } else if (deed instanceof Deed.Publish) {
      return "publish";
    } else if (deed instanceof Deed.Unpublish) {
      return "unpublish";
    } else if (deed instanceof Deed.Close) {
      return "close";
    }
    return "reopen";
  }

  static void write(JsonGenerator json, Deed deed) throws IOException {
    if (deed instanceof Deed.Open open) {
      json.writeStringField("statement", open.statement().toString());
      json.writeStringField("claim", open.claim());
      json.writeStringField("why", open.why());
    } else if (deed instanceof Deed.Note note) {
      json.writeStringField("text", note.text());
    } else if (deed instanceof Deed.AddCheck check) {
      json.writeStringField("what", check.what());
      assignee(json, check.assignee());
      DeskCodec.text(json, "due", check.due());
    } else if (deed instanceof Deed.UpdateCheck check) {
      json.writeNumberField("check", check.check());
      json.writeStringField("state", check.state().word());
      assignee(json, check.assignee());
      json.writeStringField("finding", check.finding());
    } else if (deed instanceof Deed.Ask ask) {
      json.writeStringField("whom", ask.whom());
      json.writeStringField("question", ask.question());
      json.writeStringField("channel", ask.channel());
      json.writeStringField("when", ask.when().toString());
    } else if (deed instanceof Deed.Answer answer) {
      json.writeNumberField("request", answer.request());
      json.writeStringField("answer", answer.answer());
      json.writeStringField("when", answer.when().toString());
    } else if (deed instanceof Deed.Attach attach) {
      json.writeStringField("sha256", attach.file().hash().hex());
      json.writeNumberField("size", attach.file().size());
      json.writeStringField("mediaType", attach.file().mediaType());
      json.writeStringField("name", attach.file().name());
      json.writeStringField("description", attach.description());
      json.writeStringField("from", attach.from());
    } else if (deed instanceof Deed.Handle handle) {
      json.writeStringField("sha256", handle.file().hex());
      json.writeStringField("what", handle.what());
    } else if (deed instanceof Deed.Stamp stamp) {
      json.writeStringField("sha256", stamp.file().hex());
      json.writeStringField("token", stamp.stamp().token());
      json.writeStringField("time", stamp.stamp().time().toString());
      json.writeStringField("authority", stamp.stamp().authority());
    } else {
      writeOutcome(json, deed);
    }
  }

  private static void writeOutcome(JsonGenerator json, Deed deed) throws IOException {
    if (deed instanceof Deed.Find find) {
      json.writeStringField("statement", find.statement().toString());
      json.writeStringField("verdict", find.verdict().word());
      DeskCodec.text(json, "standing", find.verdict().standing().map(Standing::word));
      json.writeNumberField("rating", find.verdict().rating());
      json.writeStringField("summary", find.summary());
      json.writeArrayFieldStart("grounds");
      for (Ground ground : find.grounds()) {
        json.writeStartObject();
        if (ground instanceof Ground.OfSpan span) {
          json.writeStringField("span", span.place().toString());
          json.writeStringField("words", span.words());
        } else if (ground instanceof Ground.OfEvidence evidence) {
          json.writeStringField("evidence", evidence.file().hex());
          json.writeStringField("why", evidence.why());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    } else if (deed instanceof Deed.Withdraw withdraw) {
      json.writeStringField("statement", withdraw.statement().toString());
      json.writeStringField("why", withdraw.why());
    } else if (deed instanceof Deed.Unpublish unpublish) {
      json.writeStringField("why", unpublish.why());
    } else if (deed instanceof Deed.Close close) {
      json.writeStringField("why", close.why());
    } else if (deed instanceof Deed.Reopen reopen) {
      json.writeStringField("why", reopen.why());
    }
  }

  private static void assignee(JsonGenerator json, Assignee assignee) throws IOException {
    json.writeObjectFieldStart("assignee");
    json.writeStringField("kind", assignee.kind().word());
    json.writeStringField("name", assignee.name());
    json.writeEndObject();
  }

  static Deed read(JsonCursor at) {
    return switch (at.field("deed").text()) {
      case "open" -> new Deed.Open(place(at), at.field("claim").text(), at.field("why").text());
      case "note" -> new Deed.Note(at.field("text").text());
      case "add-check" ->
          new Deed.AddCheck(
              at.field("what").text(),
              assignee(at.field("assignee")),
              at.field("due").optionalText().map(LocalDate::parse));
      case "update-check" ->
          new Deed.UpdateCheck(
              at.field("check").wholeNumber(),
              CheckState.parse(at.field("state").text()),
              assignee(at.field("assignee")),
              at.field("finding").text());
      case "ask" ->
          new Deed.Ask(
              at.field("whom").text(),
              at.field("question").text(),
              at.field("channel").text(),
              Instant.parse(at.field("when").text()));
      case "answer" ->
          new Deed.Answer(
              at.field("request").wholeNumber(),
              at.field("answer").text(),
              Instant.parse(at.field("when").text()));
      case "attach" ->
          new Deed.Attach(
              new EvidenceFile(
                  hash(at),
                  (long) at.field("size").number(),
                  at.field("mediaType").text(),
                  at.field("name").text()),
              at.field("description").text(),
              at.field("from").text());
      case "handle" -> new Deed.Handle(hash(at), at.field("what").text());
      case "stamp" ->
          new Deed.Stamp(
              hash(at),
              new TimeStamp(
                  at.field("token").text(),
                  Instant.parse(at.field("time").text()),
                  at.field("authority").text()));
      case "find" -> find(at);
      case "withdraw" -> new Deed.Withdraw(place(at), at.field("why").text());
      case "publish" -> new Deed.Publish();
      case "unpublish" -> new Deed.Unpublish(at.field("why").text());
      case "close" -> new Deed.Close(at.field("why").text());
      case "reopen" -> new Deed.Reopen(at.field("why").text());
      default -> throw at.field("deed").problem("this version does not know this deed");
    };
  }

  private static Deed find(JsonCursor at) {
    Optional<Standing> standing = at.field("standing").optionalText().map(Standing::parse);
    List<Ground> grounds =
        at.field("grounds")
            .items(
                ground ->
                    ground.field("span").isAbsent()
                        ? new Ground.OfEvidence(
                            new EvidenceHash(ground.field("evidence").text()),
                            ground.field("why").text())
                        : new Ground.OfSpan(
                            StatementPlace.parse(ground.field("span").text()),
                            ground.field("words").text()));
    return new Deed.Find(
        place(at),
        new Verdict(at.field("verdict").text(), standing, at.field("rating").wholeNumber()),
        at.field("summary").text(),
        grounds);
  }

  private static StatementPlace place(JsonCursor at) {
    return StatementPlace.parse(at.field("statement").text());
  }

  private static EvidenceHash hash(JsonCursor at) {
    return new EvidenceHash(at.field("sha256").text());
  }

  private static Assignee assignee(JsonCursor at) {
    return new Assignee(Assignee.Kind.parse(at.field("kind").text()), at.field("name").text());
  }
}
