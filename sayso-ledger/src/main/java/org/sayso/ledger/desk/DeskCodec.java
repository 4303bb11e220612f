package org.sayso.ledger.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.sayso.ledger.act.Act;
import org.sayso.ledger.act.Decision;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.NewEntry;
import org.sayso.model.json.JsonCursor;
import org.sayso.model.json.JsonText;

/**
 * Acts of cases as entries and back. The key of an entry names its case and the entry that it
 * follows, and keys are unique: so of two acts upon the same state only one can be kept.
 */
public final class DeskCodec {
  private static final int NOTE = 300;

  private DeskCodec() {}

  /** The entry of an act. */
  public static NewEntry entry(CaseAct act, Instant at) {
    String body =
        JsonText.compact(
            json -> {
              json.writeStartObject();
              json.writeStringField("case", act.caseId());
              json.writeStringField("deed", DeedJson.word(act.deed()));
              json.writeStringField("by", act.by());
              json.writeNumberField("seen", act.seen());
              DeedJson.write(json, act.deed());
              json.writeEndObject();
            });
    return new NewEntry(
        EntryKind.CASE, act.caseId() + " after " + act.seen(), act.caseId(), at, body);
  }

  /**
   * The act of an entry.
   *
   * @throws org.sayso.model.SaysoException of fault DATA if this version does not know it
   */
  public static CaseAct act(Entry entry) {
    return JsonCursor.parse(entry.content().body())
        .checked(
            at ->
                new CaseAct(
                    at.field("case").text(),
                    at.field("by").text(),
                    (long) at.field("seen").number(),
                    DeedJson.read(at)));
  }

  /**
   * A deed of a JSON object, with the fields that its entry has.
   *
   * @throws org.sayso.model.SaysoException of fault DATA, with the field, if it is none
   */
  public static Deed deed(JsonCursor at) {
    return at.checked(DeedJson::read);
  }

  /** What the act decides about a claim's standing. */
  public static Optional<Act> decision(Entry entry) {
    String body = entry.content().body();
    if (!body.contains("\"deed\":\"find\"") && !body.contains("\"deed\":\"withdraw\"")) {
      return Optional.empty();
    }
    CaseAct act = act(entry);
    if (act.deed() instanceof Deed.Find find) {
      String note = find.verdict().word() + ": " + find.summary();
      Decision decision =
          find.verdict()
              .standing()
              .<Decision>map(standing -> new Decision.Find(find.statement(), standing))
              .orElseGet(() -> new Decision.Withdraw(find.statement()));
      return Optional.of(
          new Act(decision, act.by(), note.length() > NOTE ? note.substring(0, NOTE) + "…" : note));
    }
    if (act.deed() instanceof Deed.Withdraw withdraw) {
      return Optional.of(
          new Act(new Decision.Withdraw(withdraw.statement()), act.by(), withdraw.why()));
    }
    return Optional.empty();
  }

  static void text(JsonGenerator json, String name, Optional<?> value) throws IOException {
    json.writeStringField(name, value.map(Object::toString).orElse(null));
  }
}
