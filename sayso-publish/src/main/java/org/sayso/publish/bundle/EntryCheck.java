package org.sayso.publish.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.desk.CaseFold;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.DeskJson;
import org.sayso.ledger.entry.ChainHash;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.NewEntry;
import org.sayso.model.SaysoException;
import org.sayso.model.json.JsonCursor;

/** Checks the entries in a bundle against their hashes and each other, and cases against them. */
final class EntryCheck {
  private final Told told;
  private final Map<String, List<Entry>> cases = new LinkedHashMap<>();
  private long number;
  private @Nullable String hash;

  EntryCheck(Told told) {
    this.told = told;
  }

  /** Gets told what does not fit. */
  @FunctionalInterface
  interface Told {
    void problem(String code, String where, String what);
  }

  void accept(JsonCursor line) {
    try {
      entry(line);
    } catch (SaysoException | IllegalArgumentException | java.time.DateTimeException e) {
      told.problem("line-unreadable", BundleFiles.ENTRIES, String.valueOf(e.getMessage()));
    }
  }

  private void entry(JsonCursor line) {
    long own = (long) line.field("number").number();
    String where = "entry " + own;
    String previous = line.field("previous").text();
    String stated = line.field("hash").text();
    if (own <= number) {
      told.problem("entry-moved", where, "it stands behind entry " + number);
    } else if (own == number + 1 && hash != null && !hash.equals(previous)) {
      told.problem(
          "chain-broken",
          where,
          "it does not hold the hash of the entry before it, which is there");
    }
    number = own;
    hash = stated;
    Optional<String> body = line.field("body").optionalText();
    if (body.isEmpty()) {
      return;
    }
    NewEntry content =
        new NewEntry(
            EntryKind.parse(line.field("kind").text()),
            line.field("key").text(),
            line.field("subject").text(),
            Instant.parse(line.field("at").text()),
            body.get());
    if (!ChainHash.of(own, content, previous).equals(stated)) {
      told.problem("entry-altered", where, "its content does not give its hash");
    }
    if (content.kind() == EntryKind.CASE) {
      cases
          .computeIfAbsent(content.subject(), id -> new ArrayList<>())
          .add(new Entry(own, content, previous, stated));
    }
  }

  /** Whether the cases are what their entries say. */
  void cases(List<JsonCursor> lines) {
    for (JsonCursor line : lines) {
      try {
        String id = line.field("case").text();
        Optional<CaseState> folded = CaseFold.fold(cases.getOrDefault(id, List.of()));
        if (folded.isEmpty()) {
          told.problem("case-unfounded", "case " + id, "its entries are not in the bundle");
        } else if (!agrees(line, folded.get())) {
          told.problem("case-altered", "case " + id, "it is not what its entries say");
        }
      } catch (SaysoException | IllegalArgumentException | java.time.DateTimeException e) {
        told.problem("line-unreadable", BundleFiles.CASES, String.valueOf(e.getMessage()));
      }
    }
  }

  /** Days count up to when the bundle was made, which the entries do not know. */
  private static boolean agrees(JsonCursor line, CaseState folded) {
    JsonCursor own = JsonCursor.parse(DeskJson.write(folded, Instant.EPOCH));
    return same(own, line, "claim")
        && same(own, line, "statement")
        && same(own, line, "state")
        && words(own.field("history")).equals(words(line.field("history")))
        && verdict(own).equals(verdict(line))
        && own.field("evidence")
            .items(file -> file.field("sha256").text())
            .equals(line.field("evidence").items(file -> file.field("sha256").text()))
        && own.field("requests")
            .items(request -> request.field("answer").optionalText())
            .equals(line.field("requests").items(request -> request.field("answer").optionalText()))
        && own.field("checks")
            .items(check -> check.field("finding").optionalText())
            .equals(line.field("checks").items(check -> check.field("finding").optionalText()));
  }

  private static boolean same(JsonCursor one, JsonCursor other, String field) {
    return one.field(field).text().equals(other.field(field).text());
  }

  private static List<String> words(JsonCursor history) {
    return history.items(
        event -> event.field("at").text() + event.field("by").text() + event.field("what").text());
  }

  private static String verdict(JsonCursor state) {
    JsonCursor finding = state.field("finding");
    return finding.isAbsent()
        ? ""
        : finding.field("verdict").text() + "\n" + finding.field("summary").text();
  }
}
