package org.sayso.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberWordsTest {
  private static final NumberWords NUMBERS = new NumberWords(new TimeWords());

  @Test
  void spelledNumbers() {
    assertThat(NUMBERS.parse("ten")).contains("10");
    assertThat(NUMBERS.parse("twenty-four")).contains("24");
    assertThat(NUMBERS.parse("a hundred")).contains("100");
    assertThat(NUMBERS.parse("two thousand")).contains("2000");
    assertThat(NUMBERS.parse("one hundred and five")).contains("105");
    assertThat(NUMBERS.parse("two and a half")).contains("2.5");
    assertThat(NUMBERS.parse("1,000")).contains("1000");
    assertThat(NUMBERS.parse("several")).contains("X");
    assertThat(NUMBERS.parse("another")).contains("1");
  }

  @Test
  void spokenYears() {
    assertThat(NUMBERS.year("nineteen ninety-four")).contains(1994);
    assertThat(NUMBERS.year("two thousand and three")).contains(2003);
    assertThat(NUMBERS.year("eighteen hundred")).contains(1800);
    assertThat(NUMBERS.year("twenty five")).isEmpty();
  }
}
