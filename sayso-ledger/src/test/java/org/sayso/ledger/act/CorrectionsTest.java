package org.sayso.ledger.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.ledger.Invented;
import org.sayso.ledger.entry.ChainHead;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.LedgerCodec;
import org.sayso.ledger.fact.FactExtractor;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fact.Statement;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.Reading;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;

class CorrectionsTest {
  private final FactExtractor extractor = FactExtractor.create();
  private final Reading reading = Invented.readings(4, 1).get(0);
  private final ReportFacts facts = extractor.extract(reading, Instant.EPOCH);

  private ReportFacts corrected(ReportFacts before, Decision... decisions) {
    List<Act> acts =
        Arrays.stream(decisions).map(decision -> new Act(decision, "Ada", "")).toList();
    return new Decisions(acts)
        .correct(before, (statement, span) -> extractor.moved(reading, statement, span));
  }

  private static List<StatementPlace> places(ReportFacts facts) {
    return facts.statements().stream().map(Statement::place).toList();
  }

  private static StatementPlace part(StatementPlace place, int from, int to) {
    return new StatementPlace(
        place.report(), TextSpan.of(place.span().start() + from, place.span().start() + to));
  }

  @Test
  void aCorrectionOfAStatementLeavesTheOneInsideItAlone() {
    Statement outer = facts.statements().get(0);
    Statement inner =
        new Statement(
            part(outer.place(), 10, 30),
            "a9",
            "inner",
            outer.speaker(),
            Stance.ASSERTS,
            outer.proposition(),
            outer.grounds());
    List<Statement> both = new ArrayList<>(facts.statements());
    both.add(inner);
    ReportFacts nested =
        new ReportFacts(
            facts.id(),
            facts.header(),
            facts.timing(),
            facts.wording(),
            both,
            facts.credits(),
            facts.flags());
    assertThat(places(corrected(nested, new Decision.NotAStatement(outer.place()))))
        .doesNotContain(outer.place())
        .contains(inner.place());
    assertThat(places(corrected(nested, new Decision.NotAStatement(inner.place()))))
        .contains(outer.place())
        .doesNotContain(inner.place());
  }

  @Test
  void theLaterOfTwoCorrectionsCountsAndPlacesMayBeOldOrNew() {
    StatementPlace place = facts.statements().get(0).place();
    StatementPlace moved = part(place, 4, 20);
    ReportFacts result =
        corrected(
            facts,
            new Decision.CorrectStance(place, Stance.DENIES),
            new Decision.CorrectSpan(place, moved.span()),
            new Decision.CorrectStance(moved, Stance.DOUBTS),
            new Decision.CorrectSpeaker(place, " Ola Nord "));
    Statement now =
        result.statements().stream()
            .filter(statement -> statement.place().equals(moved))
            .findFirst()
            .orElseThrow();
    assertThat(now.stance()).isEqualTo(Stance.DOUBTS);
    assertThat(now.speaker().name()).isEqualTo("Ola Nord");
    assertThat(now.text()).isEqualTo(moved.span().in(reading.report().text()));
    assertThat(places(result)).doesNotContain(place).hasSameSizeAs(facts.statements());
  }

  @Test
  void aStatementThatIsMovedOntoAnotherTakesItsPlace() {
    StatementPlace one = facts.statements().get(0).place();
    StatementPlace other = facts.statements().get(1).place();
    ReportFacts result = corrected(facts, new Decision.CorrectSpan(one, other.span()));
    assertThat(places(result)).containsOnlyOnce(other).doesNotContain(one);
  }

  @Test
  void whatIsAboutNothingOrOtherReportsChangesNothing() {
    StatementPlace elsewhere = new StatementPlace("another", TextSpan.of(0, 9));
    StatementPlace nowhere = new StatementPlace(facts.id(), TextSpan.of(900_000, 900_001));
    StatementPlace place = facts.statements().get(0).place();
    assertThat(
            corrected(
                facts,
                new Decision.NotAStatement(elsewhere),
                new Decision.NotAStatement(nowhere),
                new Decision.CorrectSpan(nowhere, TextSpan.of(0, 1)),
                new Decision.CorrectSpan(place, TextSpan.of(0, 900_000))))
        .isEqualTo(facts);
  }

  @Test
  void everyDecisionComesBackFromItsEntry() {
    StatementPlace place = new StatementPlace("r@1-2", TextSpan.of(3, 40));
    for (Decision decision :
        List.of(
            new Decision.CorrectSpan(place, TextSpan.of(5, 9)),
            new Decision.NotAStatement(place),
            new Decision.AStatement(place),
            new Decision.Withdraw(place),
            new Decision.CorrectSpeaker(place, "=1+1 <b>"))) {
      Act act = new Act(decision, "Ada", "because");
      Entry entry = Entry.after(ChainHead.EMPTY, LedgerCodec.act(act, Instant.EPOCH));
      assertThat(LedgerCodec.act(entry)).isEqualTo(act);
      assertThat(Optional.of(decision.reports())).contains(List.of("r@1-2"));
    }
  }
}
