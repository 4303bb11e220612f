package org.sayso.ledger.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "that the coast guard had caught two divers",
        "the recordings had been handed to Kelmora",
        "Nine passengers lost their lives",
        "the ferry collided with a patrol ship",
        "The dam isn’t safe"
      })
  void aClauseWithItsSubjectStandsAlone(String text) {
    assertThat(Clauses.standAlone(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Ostrian navy in a post on X",
        "it had caught two men",
        "that they were found",
        "was found at sea",
        "of poisoning the reservoir",
        "damaging a cable",
        "shows two divers caught at a cable",
        "that",
        ""
      })
  void whatHasNoVerbOrNoSubjectDoesNot(String text) {
    assertThat(Clauses.standAlone(text)).isFalse();
  }
}
