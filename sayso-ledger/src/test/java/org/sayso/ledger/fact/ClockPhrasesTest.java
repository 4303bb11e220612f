package org.sayso.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockPhrasesTest {
  @ParameterizedTest
  @CsvSource({
    "at twenty to four,at 3:40",
    "a quarter past ten,10:15",
    "half past twelve,12:30",
    "five to one,12:55",
    "about two in the morning,about 2:00",
    "at four o'clock,at 4:00",
    "before 9 p.m.,before 9:00",
    "two in three of them,two in three of them",
    "ready to three friends,ready to three friends"
  })
  void timesInWordsBecomeDigits(String words, String digits) {
    assertThat(ClockPhrases.inDigits(words).strip()).isEqualTo(digits);
  }

  @ParameterizedTest
  @CsvSource({"03:40,3:40", "15:40,3:40", "00:05,12:05", "1200,1200", "25:70,25:70"})
  void timesOfDayHaveOneForm(String given, String form) {
    assertThat(ClockPhrases.twelveHours(given)).isEqualTo(form);
  }
}
