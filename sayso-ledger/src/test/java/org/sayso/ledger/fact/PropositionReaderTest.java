package org.sayso.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropositionReaderTest {
  private final PropositionReader reader = PropositionReader.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sixty-one people were treated|61",
        "more than two hundred survivors|200",
        "a loss of 4.1 million crowns|4100000",
        "four dead|4",
        "about 12,000 residents|12000",
        "twenty-six knots|26",
        "at twenty to four|3:40"
      })
  void readsNumbersInWordsAndDigits(String text, String number) {
    assertThat(reader.read(text).quantities()).extracting(Quantity::value).containsExactly(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sixty-one patients had come in|eighty-four people were treated",
        "nine bodies were brought ashore|eleven people have died",
        "a crowd of 14,000|about 9,000 people gathered"
      })
  void whatIsCountedIsTheSameInOtherWords(String one, String other) {
    assertThat(reader.read(one).toll()).isNotEmpty().isEqualTo(reader.read(other).toll());
  }

  @ParameterizedTest
  @CsvSource({
    "five people were treated not counting those who only wanted a plaster,false",
    "nobody was treated,true",
    "the patrol did not touch the ferry,true"
  })
  void whatIsOnlyLeftOutIsNotDenied(String text, boolean negated) {
    assertThat(reader.read(text).negated()).isEqualTo(negated);
  }

  @ParameterizedTest
  @CsvSource({"Shortly after ten,shortly", "Karvelian drones flew,Karvelia"})
  void theFirstWordOfASentenceKeepsItsStemUnlessItIsOfANation(String text, String same) {
    assertThat(reader.read(text).terms().keySet())
        .containsAll(reader.read("the " + same).terms().keySet());
  }
}
