package org.sayso.server.desk;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.desk.Assignee;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.CheckState;
import org.sayso.ledger.desk.ClaimPointer;
import org.sayso.ledger.desk.Deed;
import org.sayso.ledger.desk.GivenTime;
import org.sayso.ledger.desk.Ground;
import org.sayso.ledger.evidence.EvidenceHash;
import org.sayso.ledger.fact.StatementPlace;

/** The deeds that the forms of a case page send. */
final class CaseForms {
  /** The names of the forms. */
  static final List<String> NAMES =
      List.of(
          "note",
          "check",
          "update-check",
          "ask",
          "answer",
          "handle",
          "find",
          "withdraw",
          "publish",
          "unpublish",
          "close",
          "reopen");

  private CaseForms() {}

  /**
   * The deed of a form.
   *
   * @throws IllegalArgumentException that says what is missing or wrong
   */
  static Deed deed(String form, Context context, CaseState state, Ledger ledger, Instant now) {
    return switch (form) {
      case "note" -> new Deed.Note(text(context, "text"));
      case "check" ->
          new Deed.AddCheck(
              text(context, "what"), assignee(context), given(context, "due").map(GivenTime::day));
      case "update-check" ->
          new Deed.UpdateCheck(
              number(context, "check"),
              CheckState.parse(text(context, "state")),
              assignee(context),
              text(context, "finding"));
      case "ask" ->
          new Deed.Ask(
              text(context, "whom"),
              text(context, "question"),
              text(context, "channel"),
              GivenTime.past(when(context), LocalTime.MIN, now));
      case "answer" ->
          new Deed.Answer(
              number(context, "request"),
              text(context, "answer"),
              GivenTime.past(when(context), LocalTime.MAX, now));
      case "handle" ->
          new Deed.Handle(new EvidenceHash(text(context, "file")), text(context, "what"));
      case "find" ->
          new Deed.Find(
              state.opening().statement(),
              ledger.verdicts().verdict(text(context, "verdict")),
              text(context, "summary"),
              grounds(context, ledger));
      case "withdraw" -> new Deed.Withdraw(state.opening().statement(), text(context, "why"));
      case "publish" -> new Deed.Publish();
      case "unpublish" -> new Deed.Unpublish(text(context, "why"));
      case "close" -> new Deed.Close(text(context, "why"));
      case "reopen" -> new Deed.Reopen(text(context, "why"));
      default -> throw new IllegalArgumentException("there is no form " + form);
    };
  }

  static String text(Context context, String field) {
    return Optional.ofNullable(context.formParam(field)).orElse("");
  }

  private static Optional<String> given(Context context, String field) {
    return Optional.of(text(context, field).strip()).filter(text -> !text.isEmpty());
  }

  private static @Nullable String when(Context context) {
    return given(context, "when").orElse(null);
  }

  static int number(Context context, String field) {
    String text = text(context, field).strip();
    if (!text.matches("[0-9]{1,9}")) {
      throw new IllegalArgumentException("\"" + text + "\" is not the number of a " + field);
    }
    return Integer.parseInt(text);
  }

  private static Assignee assignee(Context context) {
    String name = text(context, "assignee");
    return name.isBlank()
        ? Assignee.NOBODY
        : new Assignee(
            given(context, "kind").map(Assignee.Kind::parse).orElse(Assignee.Kind.PERSON), name);
  }

  /** Ticked statements and files, and places that were written, one a line. */
  private static List<Ground> grounds(Context context, Ledger ledger) {
    List<Ground> grounds = new ArrayList<>();
    for (String place : context.formParams("cite")) {
      grounds.add(ClaimPointer.ground(ledger.queries(), StatementPlace.parse(place)));
    }
    for (String place : text(context, "places").lines().toList()) {
      if (!place.isBlank()) {
        grounds.add(ClaimPointer.ground(ledger.queries(), StatementPlace.parse(place.strip())));
      }
    }
    for (String hash : context.formParams("file")) {
      grounds.add(new Ground.OfEvidence(new EvidenceHash(hash), ""));
    }
    return grounds;
  }
}
