package org.sayso.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days told from the day of writing: "Monday", "last Friday", "yesterday", "this morning", "the day
 * before".
 */
final class DayMeanings {
  private DayMeanings() {}

  static Map<String, TimeMeaning> all() {
    Map<String, TimeMeaning> all = new HashMap<>();
    all.put(
        "weekday",
        (time, frame) ->
            weekday(
                time,
                frame.anchor(),
                frame.tense() == Tense.FUTURE ? Tense.FUTURE : Tense.PAST,
                false));
    all.put(
        "this-weekday",
        (time, frame) ->
            weekday(
                time,
                frame.anchor(),
                frame.tense() == Tense.PAST ? Tense.PAST : Tense.FUTURE,
                false));
    all.put(
        "previous-weekday",
        (time, frame) ->
            weekday(
                time, time.says("previous") ? mentioned(frame) : frame.anchor(), Tense.PAST, true));
    all.put(
        "following-weekday",
        (time, frame) ->
            weekday(
                time,
                time.says("following") ? mentioned(frame) : frame.anchor(),
                Tense.FUTURE,
                true));
    all.put("weekday-of-week", DayMeanings::weekdayOfWeek);
    all.put("a-week-from-weekday", DayMeanings::weekFromWeekday);
    all.put("dayword", DayMeanings::dayword);
    all.put("last-night", (time, frame) -> Optional.of(plus(frame.anchor(), -1) + "TNI"));
    all.put("this-day", (time, frame) -> Optional.of(plus(frame.anchor(), 0)));
    all.put("day-before", (time, frame) -> Optional.of(plus(mentioned(frame), -1)));
    all.put("day-after", (time, frame) -> Optional.of(plus(mentioned(frame), 1)));
    all.put("this-part", (time, frame) -> Optional.of(plus(frame.anchor(), 0) + part(time)));
    all.put("same-part", (time, frame) -> Optional.of(plus(mentioned(frame), 0) + part(time)));
    return all;
  }

  /** The day that was last spoken of, or else the day of writing. */
  static @Nullable LocalDate mentioned(TimeFrame frame) {
    return frame.day() == null ? frame.anchor() : frame.day();
  }

  private static String plus(@Nullable LocalDate day, int days) {
    return day == null ? "XXXX-XX-XX" : day.plusDays(days).toString();
  }

  private static String part(WordedTime time) {
    return time.value("daypart").orElse("");
  }

  private static Optional<String> weekday(
      WordedTime time, @Nullable LocalDate anchor, Tense direction, boolean other) {
    DayOfWeek weekday = DayOfWeek.of(time.number("weekday").orElseThrow());
    if (anchor == null) {
      return Optional.of("XXXX-WXX-" + weekday.getValue() + part(time));
    }
    LocalDate day =
        direction == Tense.FUTURE
            ? anchor.with(
                other ? TemporalAdjusters.next(weekday) : TemporalAdjusters.nextOrSame(weekday))
            : anchor.with(
                other
                    ? TemporalAdjusters.previous(weekday)
                    : TemporalAdjusters.previousOrSame(weekday));
    return Optional.of(day + part(time));
  }

  private static Optional<String> weekdayOfWeek(WordedTime time, TimeFrame frame) {
    DayOfWeek weekday = DayOfWeek.of(time.number("weekday").orElseThrow());
    LocalDate anchor = frame.anchor();
    if (anchor == null) {
      return Optional.of("XXXX-WXX-" + weekday.getValue());
    }
    int weeks = time.has("previous") ? -1 : time.has("following") ? 1 : 0;
    LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Optional.of(monday.plusDays(7L * weeks + weekday.getValue() - 1).toString());
  }

  private static Optional<String> weekFromWeekday(WordedTime time, TimeFrame frame) {
    DayOfWeek weekday = DayOfWeek.of(time.number("weekday").orElseThrow());
    LocalDate anchor = frame.anchor();
    if (anchor == null) {
      return Optional.of("XXXX-WXX-" + weekday.getValue());
    }
    return Optional.of(
        (time.says("ago")
                ? anchor.with(TemporalAdjusters.previousOrSame(weekday)).minusDays(7)
                : anchor.with(TemporalAdjusters.nextOrSame(weekday)).plusDays(7))
            .toString());
  }

  private static Optional<String> dayword(WordedTime time, TimeFrame frame) {
    String value = time.value("dayword").orElseThrow();
    int part = value.indexOf('T');
    int days = Integer.parseInt(part < 0 ? value : value.substring(0, part));
    String suffix = time.has("daypart") ? part(time) : part < 0 ? "" : value.substring(part);
    return Optional.of(plus(frame.anchor(), days) + suffix);
  }
}
