package org.sayso.read.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Times of the day: "7:15 p.m.", "19:15", "1915 GMT", "seven o'clock". */
final class ClockMeanings {
  private ClockMeanings() {}

  static Map<String, TimeMeaning> all(TimeWords words) {
    NumberWords numbers = new NumberWords(words);
    return Map.of(
        "clock",
            (time, frame) ->
                clock(time, frame, time.number("hour").orElse(99), time.number("minute").orElse(0)),
        "clock-four", ClockMeanings::fourDigits,
        "clock-words",
            (time, frame) ->
                numbers
                    .parse(time.text("number"))
                    .filter(n -> n.matches("\\d{1,2}"))
                    .flatMap(n -> clock(time, frame, Integer.parseInt(n), 0)));
  }

  private static Optional<String> clock(
      WordedTime time, TimeFrame frame, int spokenHour, int minute) {
    int hour = spokenHour;
    if (time.has("meridiem")) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (Character.toLowerCase(time.text("meridiem").charAt(0)) == 'p' ? 12 : 0);
    } else if (time.has("daypart")
        && hour < 12
        && !time.value("daypart").orElse("").equals("TMO")) {
      hour += 12;
    }
    return hour > 24 || minute > 59
        ? Optional.empty()
        : Optional.of(day(frame) + "T" + TimexValue.pad(hour, 2) + ":" + TimexValue.pad(minute, 2));
  }

  private static Optional<String> fourDigits(WordedTime time, TimeFrame frame) {
    String digits = time.words().substring(0, 4);
    return clock(
        time,
        frame,
        Integer.parseInt(digits.substring(0, 2)),
        Integer.parseInt(digits.substring(2)));
  }

  private static String day(TimeFrame frame) {
    LocalDate day = DayMeanings.mentioned(frame);
    return day == null ? "XXXX-XX-XX" : day.toString();
  }
}
