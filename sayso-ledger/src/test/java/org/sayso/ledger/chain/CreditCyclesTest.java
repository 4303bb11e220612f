package org.sayso.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.text.TermRarity;
import org.sayso.ledger.text.TermVector;
import org.sayso.model.TextFingerprint;

class CreditCyclesTest {
  @Test
  void outletsThatGiveOneAnotherAsTheirSourceAreACircle() {
    assertThat(
            CreditCycles.find(
                List.of(
                    report("Daily Lantern", "Radio Merrow"),
                    report("Radio Merrow", "the Correspondent"),
                    report("The Correspondent", "Daily Lantern"))))
        .containsExactly("Daily Lantern", "Radio Merrow", "The Correspondent");
  }

  @Test
  void aChainThatEndsIsNone() {
    assertThat(
            CreditCycles.find(
                List.of(
                    report("Daily Lantern", "Radio Merrow"),
                    report("The Correspondent", "Radio Merrow"),
                    report("Radio Merrow"))))
        .isEmpty();
  }

  @Test
  void anOutletThatCreditsItselfIsNone() {
    assertThat(CreditCycles.find(List.of(report("Radio Merrow", "Radio Merrow")))).isEmpty();
  }

  private static ReportFacts report(String outlet, String... credited) {
    return new ReportFacts(
        outlet,
        new ReportFacts.Header(outlet, "", List.of(), null),
        new ReportFacts.Timing(Instant.EPOCH, Instant.EPOCH),
        new ReportFacts.Wording(
            TermVector.of(List.of(), TermRarity.shipped()),
            Set.of(),
            TextFingerprint.of(outlet, List.of()),
            TextFingerprint.of(outlet, List.of())),
        List.of(),
        Stream.of(credited)
            .map(to -> new ReportFacts.Credit(ReportFacts.Credit.Type.REPORTED, to, "reported"))
            .toList(),
        List.of());
  }
}
