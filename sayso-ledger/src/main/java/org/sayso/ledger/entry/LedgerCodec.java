package org.sayso.ledger.entry;

import java.time.Instant;
import java.util.Locale;
import org.sayso.ledger.act.Act;
import org.sayso.ledger.act.Decision;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.Stance;
import org.sayso.model.json.JsonCursor;
import org.sayso.model.json.JsonText;
import org.sayso.model.json.ReadingJson;

/**
 * Reports, readings and acts as entries and back. A reading's entry holds the key of its report's
 * entry in place of the report, so that no text is kept twice.
 */
public final class LedgerCodec {
  private static final String BEFORE_REPORT =
      "{\"sayso\":\"" + ReadingJson.VERSION + "\",\"report\":";

  private LedgerCodec() {}

  /** The entry of a report. Its key is made of its id and its content. */
  public static NewEntry report(Report report, Instant seen) {
    String body = ReadingJson.writeReport(report);
    return new NewEntry(
        EntryKind.REPORT,
        report.id() + " " + ChainHash.ofText(body).substring(0, 32),
        report.id(),
        seen,
        body);
  }

  public static Report report(Entry entry) {
    return ReadingJson.readReport(entry.content().body());
  }

  /** The entry of a reading, given the entry of its report. */
  public static NewEntry reading(Reading reading, NewEntry report, Instant at) {
    String whole = ReadingJson.write(reading);
    String prefix = BEFORE_REPORT + report.body();
    if (!whole.startsWith(prefix)) {
      throw new IllegalArgumentException(
          "reading of report "
              + reading.report().id()
              + " is not a reading of the report entry "
              + report.key());
    }
    String rest = whole.substring(prefix.length());
    String body =
        JsonText.compact(
            json -> {
              json.writeStartObject();
              json.writeStringField("sayso", ReadingJson.VERSION);
              json.writeStringField("of", report.key());
              json.writeStringField("rest", "@");
              json.writeEndObject();
            });
    body = body.substring(0, body.length() - "\"rest\":\"@\"}".length() - 1) + rest;
    return new NewEntry(
        EntryKind.READING,
        report.key() + " " + ChainHash.ofText(body).substring(0, 32),
        report.subject(),
        at,
        body);
  }

  /** The key of the report entry that a reading's entry is of. */
  public static String reportKey(Entry reading) {
    String key = reading.content().key();
    return key.substring(0, key.lastIndexOf(' '));
  }

  /** The version that made a reading. */
  public static String version(Entry reading) {
    String body = reading.content().body();
    int start = "{\"sayso\":\"".length();
    return body.substring(start, body.indexOf('"', start));
  }

  /** The reading of an entry, given its report's entry. */
  public static Reading reading(Entry reading, Entry report) {
    String body = reading.content().body();
    String head =
        JsonText.compact(
            json -> {
              json.writeStartObject();
              json.writeStringField("sayso", version(reading));
              json.writeStringField("of", report.content().key());
              json.writeEndObject();
            });
    String rest = body.substring(head.length() - 1);
    return ReadingJson.read(
        "{\"sayso\":\"" + version(reading) + "\",\"report\":" + report.content().body() + rest);
  }

  /** The entry of an act. The same decision by the same person at another time is another act. */
  public static NewEntry act(Act act, Instant at) {
    String body =
        JsonText.compact(
            json -> {
              Decision decision = act.decision();
              json.writeStartObject();
              json.writeStringField("act", word(decision));
              json.writeStringField("by", act.by());
              json.writeStringField("note", act.note());
              String[] parts = parts(decision);
              json.writeStringField("one", parts[0]);
              json.writeStringField("other", parts[1]);
              json.writeEndObject();
            });
    return new NewEntry(
        EntryKind.ACT,
        "act " + ChainHash.ofText(at.toEpochMilli() + body).substring(0, 32),
        "act",
        at,
        body);
  }

  private static String word(Decision decision) {
    if (decision instanceof Decision.JoinReports) {
      return "join-reports";
    } else if (decision instanceof Decision.PartReports) {
      return "part-reports";
    } else if (decision instanceof Decision.JoinStatements) {
      return "join-statements";
    } else if (decision instanceof Decision.PartStatements) {
      return "part-statements";
    } else if (decision instanceof Decision.TakeBack) {
      return "take-back";
    } else if (decision instanceof Decision.CorrectStance) {
      return "correct-stance";
    } else if (decision instanceof Decision.CorrectSpeaker) {
      return "correct-speaker";
    } else if (decision instanceof Decision.CorrectSpan) {
      return "correct-span";
    } else if (decision instanceof Decision.NotAStatement) {
      return "not-a-statement";
    } else if (decision instanceof Decision.AStatement) {
      return "a-statement";
    } else if (decision instanceof Decision.Withdraw) {
      return "withdraw";
    }
    return "find";
  }

  private static String[] parts(Decision decision) {
    if (decision instanceof Decision.JoinReports join) {
      return new String[] {join.one(), join.other()};
    } else if (decision instanceof Decision.PartReports part) {
      return new String[] {part.one(), part.other()};
    } else if (decision instanceof Decision.JoinStatements join) {
      return new String[] {join.one().toString(), join.other().toString()};
    } else if (decision instanceof Decision.PartStatements part) {
      return new String[] {part.one().toString(), part.other().toString()};
    } else if (decision instanceof Decision.TakeBack back) {
      return new String[] {back.one().toString(), back.other().toString()};
    } else if (decision instanceof Decision.CorrectStance correction) {
      return new String[] {
        correction.statement().toString(), correction.stance().name().toLowerCase(Locale.ROOT)
      };
    } else if (decision instanceof Decision.CorrectSpeaker correction) {
      return new String[] {correction.statement().toString(), correction.name()};
    } else if (decision instanceof Decision.CorrectSpan correction) {
      return new String[] {
        correction.statement().toString(),
        new StatementPlace(correction.statement().report(), correction.span()).toString()
      };
    } else if (decision instanceof Decision.NotAStatement not) {
      return new String[] {not.statement().toString(), ""};
    } else if (decision instanceof Decision.AStatement is) {
      return new String[] {is.statement().toString(), ""};
    } else if (decision instanceof Decision.Withdraw withdraw) {
      return new String[] {withdraw.statement().toString(), ""};
    }
    Decision.Find find = (Decision.Find) decision;
    return new String[] {find.statement().toString(), find.standing().word()};
  }

  /** The act of an entry. */
  public static Act act(Entry entry) {
    JsonCursor at = JsonCursor.parse(entry.content().body());
    String one = at.field("one").text();
    String other = at.field("other").text();
    Decision decision =
        switch (at.field("act").text()) {
          case "join-reports" -> new Decision.JoinReports(one, other);
          case "part-reports" -> new Decision.PartReports(one, other);
          case "join-statements" ->
              new Decision.JoinStatements(StatementPlace.parse(one), StatementPlace.parse(other));
          case "part-statements" ->
              new Decision.PartStatements(StatementPlace.parse(one), StatementPlace.parse(other));
          case "take-back" ->
              new Decision.TakeBack(StatementPlace.parse(one), StatementPlace.parse(other));
          case "correct-stance" ->
              new Decision.CorrectStance(
                  StatementPlace.parse(one), Stance.valueOf(other.toUpperCase(Locale.ROOT)));
          case "correct-speaker" -> new Decision.CorrectSpeaker(StatementPlace.parse(one), other);
          case "correct-span" ->
              new Decision.CorrectSpan(
                  StatementPlace.parse(one), StatementPlace.parse(other).span());
          case "not-a-statement" -> new Decision.NotAStatement(StatementPlace.parse(one));
          case "a-statement" -> new Decision.AStatement(StatementPlace.parse(one));
          case "withdraw" -> new Decision.Withdraw(StatementPlace.parse(one));
          case "find" -> new Decision.Find(StatementPlace.parse(one), Standing.parse(other));
          default ->
              throw new IllegalArgumentException(
                  "entry "
                      + entry.number()
                      + " is an act that this version does not know: "
                      + at.field("act").text());
        };
    return new Act(decision, at.field("by").text(), at.field("note").text());
  }
}
