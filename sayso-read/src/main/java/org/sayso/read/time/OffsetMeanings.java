package org.sayso.read.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Times a number of units away: "last week", "two years ago", "three days later", "a year earlier",
 * "the quarter".
 */
final class OffsetMeanings {
  /** Words that count from the date last named, not from the day of writing. */
  private static final Set<String> TOLD =
      Set.of("following", "ensuing", "succeeding", "previous", "preceding");

  private final NumberWords numbers;

  private OffsetMeanings(TimeWords words) {
    numbers = new NumberWords(words);
  }

  static Map<String, TimeMeaning> all(TimeWords words) {
    OffsetMeanings meanings = new OffsetMeanings(words);
    Map<String, TimeMeaning> all = new HashMap<>();
    all.put("previous-unit", (time, frame) -> neighbour(time, frame, -1));
    all.put("following-unit", (time, frame) -> neighbour(time, frame, 1));
    all.put("this-unit", (time, frame) -> Optional.of(holding(frame.anchor(), unit(time))));
    all.put("same-unit", (time, frame) -> same(time, frame));
    all.put("ago", (time, frame) -> meanings.away(time, frame, frame.anchor(), -1));
    all.put(
        "earlier", (time, frame) -> meanings.away(time, frame, DayMeanings.mentioned(frame), -1));
    all.put("later", (time, frame) -> meanings.away(time, frame, DayMeanings.mentioned(frame), 1));
    all.put("unit-before", (time, frame) -> besideMentioned(time, frame, -1));
    all.put("unit-after", (time, frame) -> besideMentioned(time, frame, 1));
    all.put("year-earlier", OffsetMeanings::yearEarlier);
    all.put(
        "weekend",
        (time, frame) ->
            Optional.of(weekend(frame.anchor(), frame.tense() == Tense.FUTURE ? 0 : -1)));
    all.put("last-weekend", (time, frame) -> Optional.of(weekend(frame.anchor(), -1)));
    all.put(
        "next-weekend",
        (time, frame) -> Optional.of(weekend(frame.anchor(), time.says("this") ? 0 : 1)));
    return all;
  }

  static String unit(WordedTime time) {
    return time.value(time.has("units") ? "units" : "unit").orElse("D");
  }

  private static Optional<String> neighbour(WordedTime time, TimeFrame frame, int step) {
    String unit = unit(time);
    LocalDate anchor = frame.anchor();
    if (unit.startsWith("T")
        || time.has("previous") && time.text("previous").equalsIgnoreCase("past")) {
      return Optional.of(TimexValue.period("1", unit));
    }
    String word = time.text(step < 0 ? "previous" : "following").toLowerCase(Locale.ROOT);
    if (TOLD.contains(word) || unit.equals("D")) {
      anchor = frame.mentioned(unit);
    }
    return Optional.of(holding(anchor == null ? null : plus(anchor, unit, step), unit));
  }

  /** "the week before": the unit next to the one that was last spoken of. */
  private static Optional<String> besideMentioned(WordedTime time, TimeFrame frame, int step) {
    String unit = unit(time);
    LocalDate day = frame.mentioned(unit);
    return unit.startsWith("T")
        ? Optional.empty()
        : Optional.of(holding(day == null ? null : plus(day, unit, step), unit));
  }

  private static Optional<String> same(WordedTime time, TimeFrame frame) {
    String unit = unit(time);
    if (unit.equals("Q")) {
      return Optional.of(quarter(frame));
    }
    if (unit.equals("D")) {
      return Optional.of(holding(DayMeanings.mentioned(frame), unit));
    }
    boolean told = time.says("that ") || time.says("same ") || time.says("said ");
    return Optional.of(holding(told ? frame.mentioned(unit) : frame.anchor(), unit));
  }

  /**
   * The quarter last named; or else the one that reports of this day tell about: until its middle,
   * the one before.
   */
  static String quarter(TimeFrame frame) {
    String named = frame.quarter();
    LocalDate anchor = frame.anchor();
    if (named != null) {
      return named;
    }
    return anchor == null ? "XXXX-QX" : TimexValue.quarter(anchor.minusDays(45));
  }

  /** The unit of the calendar that holds a day. */
  static String holding(@Nullable LocalDate day, String unit) {
    return switch (unit) {
      case "D" -> day == null ? "XXXX-XX-XX" : day.toString();
      case "W" -> day == null ? "XXXX-WXX" : TimexValue.week(day);
      case "M" -> day == null ? "XXXX-XX" : TimexValue.month(day);
      case "Q" -> day == null ? "XXXX-QX" : TimexValue.quarter(day);
      case "Y" -> day == null ? "XXXX" : TimexValue.year(day.getYear());
      case "E" -> day == null ? "XXX" : TimexValue.decade(day.getYear());
      case "C" -> day == null ? "XX" : TimexValue.pad(day.getYear() / 100, 2);
      default -> "PRESENT_REF";
    };
  }

  static LocalDate plus(LocalDate day, String unit, long count) {
    return switch (unit) {
      case "W" -> day.plusWeeks(count);
      case "M" -> day.plusMonths(count);
      case "Q" -> day.plus(count, IsoFields.QUARTER_YEARS);
      case "Y" -> day.plusYears(count);
      case "E" -> day.plusYears(10 * count);
      case "C" -> day.plusYears(100 * count);
      default -> day.plusDays(count);
    };
  }

  private Optional<String> away(
      WordedTime time, TimeFrame frame, @Nullable LocalDate from, int direction) {
    String vague = direction < 0 ? "PAST_REF" : "FUTURE_REF";
    String unit = unit(time);
    String amount = time.has("amount") ? numbers.parse(time.text("amount")).orElse("X") : "1";
    if (amount.equals("X") || from == null || amount.length() > 5) {
      return Optional.of(vague);
    }
    if (unit.startsWith("T")) {
      return Optional.of(clock(frame, from, unit, amount, direction).orElse(vague));
    }
    if (unit.equals("Y") && amount.equals("1") && frame.quarter() != null) {
      return Optional.of(shiftYear(quarter(frame), direction));
    }
    double count = Double.parseDouble(amount) * direction;
    if (count != Math.rint(count)) {
      return unit.equals("Y")
          ? Optional.of(TimexValue.month(from.plusMonths(Math.round(12 * count))))
          : Optional.of(vague);
    }
    if (Math.abs(count) > 3000) {
      return Optional.of(vague);
    }
    return Optional.of(holding(plus(from, unit, (long) count), unit.equals("W") ? "D" : unit));
  }

  private static Optional<String> clock(
      TimeFrame frame, LocalDate from, String unit, String amount, int direction) {
    if (frame.clock() < 0 || unit.equals("TS")) {
      return Optional.empty();
    }
    long minutes =
        Math.round(Double.parseDouble(amount) * (unit.equals("TH") ? 60 : 1)) * direction;
    String moment =
        from.atTime(LocalTime.ofSecondOfDay(frame.clock() * 60L)).plusMinutes(minutes).toString();
    return Optional.of(moment.substring(0, 16));
  }

  private static Optional<String> yearEarlier(WordedTime time, TimeFrame frame) {
    String quarter = quarter(frame);
    if (time.has("ordinal")) {
      quarter =
          quarter.substring(0, quarter.length() - 1)
              + Math.min(4, time.number("ordinal").orElse(1));
    }
    if (time.has("year")) {
      return Optional.of(time.text("year") + quarter.substring(4));
    }
    return Optional.of(shiftYear(quarter, -1));
  }

  private static String shiftYear(String quarter, int years) {
    return quarter.startsWith("X")
        ? quarter
        : TimexValue.year(Integer.parseInt(quarter.substring(0, 4)) + years) + quarter.substring(4);
  }

  private static String weekend(@Nullable LocalDate anchor, int weeks) {
    if (anchor == null) {
      return "XXXX-WXX-WE";
    }
    boolean during = weeks < 0 && anchor.getDayOfWeek().getValue() >= 6;
    return TimexValue.week(during ? anchor : anchor.plusWeeks(weeks)) + "-WE";
  }
}
