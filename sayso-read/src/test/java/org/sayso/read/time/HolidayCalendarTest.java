package org.sayso.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidayCalendarTest {
  @Test
  void easterOfKnownYears() {
    assertThat(HolidayCalendar.easter(2000)).isEqualTo(LocalDate.of(2000, 4, 23));
    assertThat(HolidayCalendar.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(HolidayCalendar.easter(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
  }

  @Test
  void movingHolidays() {
    assertThat(HolidayCalendar.day("11-4-4", 2024)).isEqualTo(LocalDate.of(2024, 11, 28));
    assertThat(HolidayCalendar.day("05-1-L", 2024)).isEqualTo(LocalDate.of(2024, 5, 27));
    assertThat(HolidayCalendar.day("11-2-E", 2024)).isEqualTo(LocalDate.of(2024, 11, 5));
    assertThat(HolidayCalendar.day("easter-2", 2025)).isEqualTo(LocalDate.of(2025, 4, 18));
  }

  @Test
  void everyHolidayOfTheTableHasADayInEveryYear() {
    for (String rule : new TimeWords().words("holiday").values()) {
      for (int year = 1900; year <= 2100; year++) {
        assertThat(HolidayCalendar.day(rule, year).getYear())
            .as("%s in %s", rule, year)
            .isEqualTo(year);
      }
    }
  }
}
