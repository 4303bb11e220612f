package org.sayso.read.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Periods and what returns: "three days", "the first nine months", "weeks", "every month",
 * "Mondays", "recently".
 */
final class PeriodMeanings {
  private final NumberWords numbers;

  private PeriodMeanings(TimeWords words) {
    numbers = new NumberWords(words);
  }

  static Map<String, TimeMeaning> all(TimeWords words) {
    PeriodMeanings meanings = new PeriodMeanings(words);
    Map<String, TimeMeaning> all = new HashMap<>();
    all.put("period", (time, frame) -> meanings.period(time));
    all.put("past-unit", (time, frame) -> Optional.of(unitIn(time.words())));
    all.put(
        "unit-long",
        (time, frame) -> Optional.of(TimexValue.period("1", OffsetMeanings.unit(time))));
    all.put(
        "one-and-a-half",
        (time, frame) -> Optional.of(TimexValue.period("1.5", OffsetMeanings.unit(time))));
    all.put("ordinal-unit", (time, frame) -> Optional.of(unitIn(time.words())));
    all.put(
        "units", (time, frame) -> Optional.of(TimexValue.period("X", OffsetMeanings.unit(time))));
    all.put("vague-time", (time, frame) -> time.value("vaguetime"));
    all.put("set-word", (time, frame) -> time.value("set"));
    all.put(
        "every-unit",
        (time, frame) ->
            Optional.of(
                TimexValue.period(time.value("every").orElse("1"), OffsetMeanings.unit(time))));
    all.put("every-units", (time, frame) -> numbers(meanings, time));
    all.put(
        "part-set", (time, frame) -> Optional.of("XXXX-XX-XX" + time.value("daypart").orElse("")));
    all.put("weekday-set", PeriodMeanings::weekdaySet);
    all.put(
        "month-set",
        (time, frame) ->
            Optional.of("XXXX-" + TimexValue.pad(time.number("month").orElseThrow(), 2)));
    all.put("ref", (time, frame) -> time.value(time.pattern().key()));
    return all;
  }

  private static Optional<String> numbers(PeriodMeanings meanings, WordedTime time) {
    return meanings
        .numbers
        .parse(time.text("number"))
        .map(n -> TimexValue.period(n, OffsetMeanings.unit(time)));
  }

  private Optional<String> period(WordedTime time) {
    String unit = OffsetMeanings.unit(time);
    String spelled =
        time.has("amount") ? time.text("amount") : time.has("number") ? time.text("number") : "1";
    return numbers
        .parse(spelled)
        .map(amount -> amount.equals("0.5") ? half(unit) : TimexValue.period(amount, unit));
  }

  private static String half(String unit) {
    return switch (unit) {
      case "TH" -> "PT30M";
      case "TM" -> "PT30S";
      case "D" -> "PT12H";
      case "Y" -> "P6M";
      case "E" -> "P5Y";
      case "C" -> "P50Y";
      default -> "P0.5" + unit;
    };
  }

  private static String unitIn(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return switch (last) {
      case "hour" -> "PT1H";
      case "day" -> "P1D";
      case "week" -> "P1W";
      case "month" -> "P1M";
      case "decade" -> "P10Y";
      case "century" -> "P100Y";
      default -> "P1Y";
    };
  }

  private static Optional<String> weekdaySet(WordedTime time, TimeFrame frame) {
    String group = time.has("weekdays") ? "weekdays" : "weekday";
    return Optional.of(
        "XXXX-WXX-" + time.number(group).orElseThrow() + time.value("daypart").orElse(""));
  }
}
