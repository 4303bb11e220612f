package org.sayso.publish;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.desk.ActResult;
import org.sayso.ledger.desk.Assignee;
import org.sayso.ledger.desk.CaseAct;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.ClaimPointer;
import org.sayso.ledger.desk.Deed;
import org.sayso.ledger.desk.Ground;
import org.sayso.ledger.evidence.EvidenceFile;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Kind;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.Resolution;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.publish.view.FilteredLedger;
import org.sayso.publish.view.LedgerView;

/** A ledger of invented reports whose every field is hostile, with a case that is published. */
public final class Outgoing implements AutoCloseable {
  /** When everything was looked at. */
  public static final Instant NOW = Instant.parse("2025-03-09T12:00:00Z");

  /** What spreadsheets, XML, HTML and JSON may stumble over. */
  public static final List<String> HOSTILE =
      List.of(
          "=HYPERLINK(\"http://evil.example\",\"x\")",
          "+1+1",
          "-2+3",
          "@SUM(1)",
          "\t=1",
          " =1+1",
          "'quoted",
          "a,b;\"c\"\r\nd",
          "</script><script>alert(1)</script>",
          "]]> & <!--",
          "naïve Ünï 🛰 Київ \u202Etxet",
          "null",
          "");

  private final Ledger ledger;
  private Instant clock = NOW.minusSeconds(86_400);

  private Outgoing(Ledger ledger) {
    this.ledger = ledger;
  }

  /** A ledger of reports alone. */
  public static Outgoing of(Path folder) {
    Ledger ledger = Ledger.open(new StoreLocation.Directory(folder));
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < HOSTILE.size(); i++) {
      readings.add(reading("report " + i + "/é", HOSTILE.get(i), i));
    }
    ledger.add(readings, Instant.parse("2025-03-08T10:00:00Z"));
    return new Outgoing(ledger);
  }

  private static Reading reading(String id, String hostile, int day) {
    String speaker = "Mira Kolden";
    String content = "the ferry of Orlevberg was at sea and " + (day + 2) + " people were hurt";
    String text = "Ferry " + hostile + "\n\n" + speaker + " said " + content + ".\n" + hostile;
    int start = text.indexOf(speaker);
    int said = start + speaker.length() + 1;
    TextSpan who = TextSpan.of(start, start + speaker.length());
    return new Reading(
        new Report(
            id,
            new ReportMetadata(
                day % 2 == 0 ? "https://example.org/" + day : "javascript:alert(1)",
                hostile.isEmpty() ? null : hostile,
                "Ferry " + hostile,
                List.of("By " + hostile),
                new PublicationTime.Day(LocalDate.of(2025, 3, 1).plusDays(day / 4)),
                "en"),
            text,
            List.of(),
            List.of(),
            List.of()),
        List.of(
            new Attribution(
                "a1",
                null,
                Kind.INDIRECT,
                day == 3 ? Stance.DENIES : Stance.ASSERTS,
                0.9,
                new RoleSpans(
                    List.of(who),
                    List.of(TextSpan.of(said, said + 4)),
                    List.of(TextSpan.of(said + 5, said + 5 + content.length()))),
                new AttributionLinks("p1", List.of(), null))),
        List.of(
            new Actor(
                "p1",
                ActorType.PERSON,
                speaker,
                new Resolution.Document(),
                List.of(),
                List.of(speaker, "Kolden " + hostile),
                List.of(who))),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public Ledger ledger() {
    return ledger;
  }

  public LedgerView view() {
    return new FilteredLedger(ledger, LedgerFilter.ALL, NOW);
  }

  /** Opens a case on the newest claim and finds it false, with words and a file as grounds. */
  public CaseState found() {
    List<String> claims = new ArrayList<>();
    ledger.queries().claims(LedgerFilter.ALL, claims::add);
    ClaimPointer claim = ClaimPointer.of(claims.get(0));
    CaseState state =
        ledger.desk().open(claim.statement(), claim.claim(), "widely shared", "Ada", tick());
    EvidenceFile file =
        ledger
            .evidence()
            .put(
                "log.txt",
                new ByteArrayInputStream("in dock all day".getBytes(StandardCharsets.UTF_8)),
                1 << 20);
    state = act(state, new Deed.Attach(file, "the log", "harbour office"));
    state = act(state, new Deed.AddCheck("=1+1", Assignee.NOBODY, Optional.empty()));
    state = act(state, new Deed.Ask("@coastguard", "Was it?", "e-mail", NOW.minusSeconds(40_000)));
    return act(
        state,
        new Deed.Find(
            claim.statement(),
            ledger.verdicts().verdict("false"),
            "It was in dock. </script>",
            List.of(
                ClaimPointer.ground(ledger.queries(), claim.statement()),
                new Ground.OfEvidence(file.hash(), "shows it in dock"))));
  }

  /** The same, published. */
  public CaseState published() {
    return act(found(), new Deed.Publish());
  }

  public CaseState act(CaseState state, Deed deed) {
    ActResult result =
        ledger.desk().act(new CaseAct(state.id(), "Ada", state.last(), deed), tick());
    return ((ActResult.Kept) result).state();
  }

  private Instant tick() {
    clock = clock.plusSeconds(60);
    return clock;
  }

  @Override
  public void close() {
    ledger.close();
  }
}
