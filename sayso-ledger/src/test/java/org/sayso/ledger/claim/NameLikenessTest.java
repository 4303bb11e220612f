package org.sayso.ledger.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
  @ParameterizedTest
  @CsvSource({
    "Tovin Arzhenko,Tovyn Arjenko",
    "Arzhenko,Tovin Arzhenko",
    "Dr Anton Preel,Anton Preel",
    "M. Kolden,Mira Kolden",
    "José Núñez,Jose Nunez"
  })
  void spellingsOfOneName(String one, String other) {
    assertThat(NameLikeness.same(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Mira Kolden,Tobin Kolden", "Anna Berg,Anna Lund", "Arzhenko,Obelin", "Dr,Mr"})
  void differentNames(String one, String other) {
    assertThat(NameLikeness.same(one, other)).isFalse();
  }
}
