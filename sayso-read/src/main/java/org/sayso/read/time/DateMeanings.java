package org.sayso.read.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Dates of the calendar: "April 8, 2025", "8 April", "March", "1989", "nineteen ninety-four",
 * "Christmas Day".
 */
final class DateMeanings {
  /**
   * Farther than this from the day of writing, the tense may turn a date without a year to the
   * other side.
   */
  private static final int NEAR_DAYS = 120;

  private final NumberWords numbers;

  private DateMeanings(TimeWords words) {
    numbers = new NumberWords(words);
  }

  static Map<String, TimeMeaning> all(TimeWords words) {
    DateMeanings meanings = new DateMeanings(words);
    return Map.of(
        "calendar", DateMeanings::calendar,
        "spelled-year",
            (time, frame) -> meanings.numbers.year(time.text("spelledyear")).map(TimexValue::year),
        "holiday", DateMeanings::holiday,
        "previous-month", (time, frame) -> otherMonth(time, frame, -1),
        "this-month", (time, frame) -> otherMonth(time, frame, 0),
        "following-month", (time, frame) -> otherMonth(time, frame, 1),
        "previous-day", DateMeanings::previousDay);
  }

  /** With the part of the day where one is said: "the night of April 8". */
  private static Optional<String> calendar(WordedTime time, TimeFrame frame) {
    String part = time.value("daypart").orElse("");
    return date(time, frame).map(date -> date + part);
  }

  private static Optional<String> date(WordedTime time, TimeFrame frame) {
    OptionalInt year = year(time, frame);
    if (year.isEmpty() && (time.has("previous") || time.has("following") || time.has("this"))) {
      return ofAnotherYear(time, frame);
    }
    OptionalInt month = time.has("month") ? time.number("month") : time.number("monthnumber");
    OptionalInt day = time.has("day") ? time.number("day") : time.number("ordinal");
    if (month.isEmpty()) {
      return year.isEmpty() ? Optional.empty() : Optional.of(TimexValue.year(year.getAsInt()));
    }
    if (year.isPresent()) {
      return date(year.getAsInt(), month.getAsInt(), day.orElse(1))
          .map(date -> day.isPresent() ? date.toString() : TimexValue.month(date));
    }
    if (day.isEmpty()) {
      return Optional.of(month(month.getAsInt(), frame));
    }
    return day(month.getAsInt(), day.getAsInt(), time.number("weekday"), frame);
  }

  /** "June of next year", "June 3 last year". */
  private static Optional<String> ofAnotherYear(WordedTime time, TimeFrame frame) {
    LocalDate anchor = frame.anchor();
    int month = time.number("month").orElseThrow();
    int day = time.number("day").orElse(1);
    int step = time.has("previous") ? -1 : time.has("following") ? 1 : 0;
    int year = anchor == null ? 2000 : anchor.getYear() + step;
    return date(year, month, day)
        .map(date -> time.has("day") ? date.toString() : TimexValue.month(date))
        .map(value -> anchor == null ? "XXXX" + value.substring(4) : value);
  }

  private static OptionalInt year(WordedTime time, TimeFrame frame) {
    if (!time.has("shortyear") && !time.has("twoyear")) {
      return time.number("year");
    }
    OptionalInt two = time.number(time.has("twoyear") ? "twoyear" : "shortyear");
    LocalDate anchor = frame.anchor();
    int now = anchor == null ? 2000 : anchor.getYear();
    return two.isEmpty() ? two : OptionalInt.of(nearCentury(two.getAsInt(), now));
  }

  /** The year ending in two digits that is not more than ten years after {@code now}. */
  private static int nearCentury(int twoDigits, int now) {
    int year = now / 100 * 100 + twoDigits;
    return year > now + 10 ? year - 100 : year;
  }

  private static String month(int month, TimeFrame frame) {
    LocalDate anchor = frame.anchor();
    if (anchor == null) {
      return "XXXX-" + TimexValue.pad(month, 2);
    }
    int ahead = month - anchor.getMonthValue();
    int year =
        switch (frame.tense()) {
          case PAST -> ahead > 0 ? anchor.getYear() - 1 : anchor.getYear();
          case FUTURE ->
              ahead <= -6
                  ? anchor.getYear() + 1
                  : ahead > 8 ? anchor.getYear() - 1 : anchor.getYear();
          case UNKNOWN ->
              ahead > 6
                  ? anchor.getYear() - 1
                  : ahead < -8 ? anchor.getYear() + 1 : anchor.getYear();
        };
    return TimexValue.month(LocalDate.of(year, month, 1));
  }

  private static Optional<String> otherMonth(WordedTime time, TimeFrame frame, int direction) {
    LocalDate anchor = frame.anchor();
    int month = time.number("month").orElseThrow();
    if (anchor == null) {
      return Optional.of("XXXX-" + TimexValue.pad(month, 2));
    }
    LocalDate same = LocalDate.of(anchor.getYear(), month, 1);
    int ahead = month - anchor.getMonthValue();
    int years = direction < 0 && ahead >= 0 ? -1 : direction > 0 && ahead <= 0 ? 1 : 0;
    return Optional.of(TimexValue.month(same.plusYears(years)));
  }

  private static Optional<String> previousDay(WordedTime time, TimeFrame frame) {
    LocalDate anchor = frame.anchor();
    int month = time.number("month").orElseThrow();
    int day = time.number("day").orElseThrow();
    if (anchor == null) {
      return date(2000, month, day).map(date -> "XXXX" + date.toString().substring(4));
    }
    Optional<LocalDate> same =
        date(anchor.getYear(), month, day).filter(date -> date.isBefore(anchor));
    return (same.isPresent() ? same : date(anchor.getYear() - 1, month, day))
        .map(LocalDate::toString);
  }

  private static Optional<String> day(int month, int day, OptionalInt weekday, TimeFrame frame) {
    LocalDate anchor = frame.anchor();
    if (anchor == null) {
      return date(2000, month, day).map(date -> "XXXX" + date.toString().substring(4));
    }
    List<LocalDate> dates = new ArrayList<>();
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      date(year, month, day).ifPresent(dates::add);
    }
    Comparator<LocalDate> nearest =
        Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(anchor, date)));
    return dates.stream()
        .min(
            Comparator.comparing(
                    (LocalDate date) -> contradicts(date, weekday, anchor, frame.tense()))
                .thenComparing(nearest))
        .map(LocalDate::toString);
  }

  private static boolean contradicts(
      LocalDate date, OptionalInt weekday, LocalDate anchor, Tense tense) {
    long days = ChronoUnit.DAYS.between(anchor, date);
    if (Math.abs(days) <= NEAR_DAYS) {
      return false;
    }
    if (weekday.isPresent()) {
      return weekday.getAsInt() != date.getDayOfWeek().getValue();
    }
    return tense == Tense.FUTURE ? days < 0 : days > 0;
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> holiday(WordedTime time, TimeFrame frame) {
    String rule = time.value("holiday").orElseThrow();
    OptionalInt year = time.number("year");
    if (year.isPresent()) {
      return Optional.of(HolidayCalendar.day(rule, year.getAsInt()).toString());
    }
    LocalDate anchor = frame.anchor();
    if (anchor == null) {
      return Optional.of(rule.matches("\\d\\d-\\d\\d") ? "XXXX-" + rule : "XXXX-XX-XX");
    }
    if (time.words().endsWith(" week")) {
      return Optional.of(TimexValue.week(holiday(rule, anchor, direction(time, frame))));
    }
    if (time.words().endsWith(" weekend")) {
      LocalDate day = holiday(rule, anchor, direction(time, frame));
      boolean before = day.getDayOfWeek() == DayOfWeek.MONDAY;
      return Optional.of(TimexValue.week(before ? day.minusDays(1) : day) + "-WE");
    }
    return Optional.of(holiday(rule, anchor, direction(time, frame)).toString());
  }

  private static Tense direction(WordedTime time, TimeFrame frame) {
    return time.has("previous") ? Tense.PAST : time.has("following") ? Tense.FUTURE : frame.tense();
  }

  private static LocalDate holiday(String rule, LocalDate anchor, Tense tense) {
    LocalDate same = HolidayCalendar.day(rule, anchor.getYear());
    return switch (tense) {
      case PAST -> same.isAfter(anchor) ? HolidayCalendar.day(rule, anchor.getYear() - 1) : same;
      case FUTURE -> same.isBefore(anchor) ? HolidayCalendar.day(rule, anchor.getYear() + 1) : same;
      case UNKNOWN -> nearest(rule, anchor);
    };
  }

  private static LocalDate nearest(String rule, LocalDate anchor) {
    @Nullable LocalDate best = null;
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      LocalDate day = HolidayCalendar.day(rule, year);
      if (best == null
          || Math.abs(ChronoUnit.DAYS.between(anchor, day))
              < Math.abs(ChronoUnit.DAYS.between(anchor, best))) {
        best = day;
      }
    }
    return best == null ? anchor : best;
  }
}
