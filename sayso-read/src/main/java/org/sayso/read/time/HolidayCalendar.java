package org.sayso.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The day of a holiday in a year, by the rules of {@code words.tsv}: {@code 12-25} a fixed day,
 * {@code 11-4-4} the fourth Thursday of November, {@code 05-1-L} the last Monday of May, {@code
 * 11-2-E} the Tuesday after the first Monday, {@code easter-2} two days before Easter Sunday.
 */
final class HolidayCalendar {
  private HolidayCalendar() {}

  static LocalDate day(String rule, int year) {
    if (rule.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
    }
    String[] parts = rule.split("-");
    int month = Integer.parseInt(parts[0]);
    if (parts.length == 2) {
      return LocalDate.of(year, month, Integer.parseInt(parts[1]));
    }
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
    LocalDate first = LocalDate.of(year, month, 1);
    return switch (parts[2]) {
      case "L" -> first.with(TemporalAdjusters.lastInMonth(weekday));
      case "E" -> first.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusDays(1);
      default ->
          first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), weekday));
    };
  }

  /**
   * Easter Sunday of the Gregorian calendar (the anonymous computus, Meeus, Astronomical
   * Algorithms, 1991).
   */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
