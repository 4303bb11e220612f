package org.sayso.ledger.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.entry.ChainHash;
import org.sayso.ledger.evidence.EvidenceFile;
import org.sayso.ledger.evidence.EvidenceHash;
import org.sayso.ledger.evidence.TimeStamp;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.TextSpan;

/** Invented deeds, one of each sort and at random. */
final class Deeds {
  static final StatementPlace PLACE = new StatementPlace("r@1-2", TextSpan.of(3, 40));
  static final Instant NOON = Instant.parse("2025-05-14T12:00:00Z");
  static final EvidenceHash PHOTO = new EvidenceHash(ChainHash.ofText("photo"));
  static final Verdict FALSE = new Verdict("false", Optional.of(Standing.REFUTED), 1);
  static final Verdict UNPROVEN = new Verdict("unproven", Optional.empty(), 0);

  private static final String[] WORDS = {
    "the ferry was in dock", "Ünïcödé 🛰 “quoted”", "<script>alert(1)</script>", "=1+1", "a\nb\tc"
  };

  private Deeds() {}

  static Deed.Find find(Verdict verdict, Ground... grounds) {
    return new Deed.Find(PLACE, verdict, "It was in dock.", List.of(grounds));
  }

  static Ground span() {
    return new Ground.OfSpan(PLACE, "the ferry was at sea");
  }

  static Deed.Attach photo() {
    return new Deed.Attach(
        new EvidenceFile(PHOTO, 12, "image/png", "ferry.png"), "the ferry", "harbour office");
  }

  static Deed.AddCheck check(String what) {
    return new Deed.AddCheck(
        what,
        new Assignee(Assignee.Kind.BODY, "Harbour office"),
        Optional.of(LocalDate.of(2025, 5, 15)));
  }

  static Deed.Ask ask(Instant when) {
    return new Deed.Ask("Coast guard", "Was it at sea?", "e-mail", when);
  }

  /** One of each sort. */
  static List<Deed> all() {
    return List.of(
        new Deed.Open(PLACE, "The ferry was at sea.", "widely shared"),
        new Deed.Note("a note"),
        check("look up the log"),
        new Deed.UpdateCheck(
            1, CheckState.DONE, new Assignee(Assignee.Kind.PERSON, "Ada"), "it was in dock"),
        ask(NOON),
        new Deed.Answer(1, "No.", NOON.plusSeconds(60)),
        photo(),
        new Deed.Handle(PHOTO, "copied to the laboratory"),
        new Deed.Stamp(PHOTO, new TimeStamp("MIIB", NOON, "Test authority")),
        find(FALSE, span(), new Ground.OfEvidence(PHOTO, "shows it in dock")),
        find(UNPROVEN, span()),
        new Deed.Withdraw(PLACE, "wrong ferry"),
        new Deed.Publish(),
        new Deed.Unpublish("under review"),
        new Deed.Close(""),
        new Deed.Reopen("new footage"));
  }

  static Deed random(Random random, CaseState state) {
    String words = WORDS[random.nextInt(WORDS.length)];
    int checks = state.work().checks().size();
    return switch (random.nextInt(9)) {
      case 0 -> check(words);
      case 1 ->
          checks == 0
              ? new Deed.Note(words)
              : new Deed.UpdateCheck(
                  1 + random.nextInt(checks),
                  CheckState.values()[random.nextInt(4)],
                  Assignee.NOBODY,
                  words);
      case 2 -> ask(NOON);
      case 3 -> find(random.nextBoolean() ? FALSE : UNPROVEN, span());
      case 4 -> new Deed.Withdraw(PLACE, words);
      case 5 -> new Deed.Publish();
      case 6 -> new Deed.Close(words);
      case 7 -> new Deed.Reopen(words);
      default -> new Deed.Note(words);
    };
  }
}
