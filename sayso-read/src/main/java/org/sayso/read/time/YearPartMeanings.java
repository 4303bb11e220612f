package org.sayso.read.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Quarters, halves, seasons, decades and centuries: "the third quarter", "last fall", "the early
 * 1980s".
 */
final class YearPartMeanings {
  private YearPartMeanings() {}

  static Map<String, TimeMeaning> all(TimeWords words) {
    NumberWords numbers = new NumberWords(words);
    Map<String, TimeMeaning> all = new HashMap<>();
    all.put("quarter", YearPartMeanings::quarter);
    all.put(
        "year-period",
        (time, frame) ->
            Optional.of(time.text("year") + OffsetMeanings.quarter(frame).substring(4)));
    all.put("half", YearPartMeanings::half);
    all.put("season", (time, frame) -> season(time, frame, numbers));
    all.put("decade", YearPartMeanings::decade);
    all.put(
        "century",
        (time, frame) ->
            Optional.of(TimexValue.pad(Math.max(0, time.number("ordinal").orElse(1) - 1), 2)));
    all.put("year-end", (time, frame) -> Optional.of(yearEnd(frame) + "-12-31"));
    return all;
  }

  private static String year(@Nullable LocalDate anchor, int years) {
    return anchor == null ? "XXXX" : TimexValue.year(anchor.getYear() + years);
  }

  /** "since year-end" is the end of last year, "due at year-end" that of this one. */
  private static String yearEnd(TimeFrame frame) {
    return year(frame.anchor(), frame.tense() == Tense.PAST ? -1 : 0);
  }

  /** The year that the words give, as a number or told from this one; empty if they give none. */
  private static Optional<String> saidYear(WordedTime time, TimeFrame frame) {
    if (time.has("year")) {
      return Optional.of(time.text("year"));
    }
    if (time.has("previous") || time.says("last year")) {
      return Optional.of(year(frame.anchor(), -1));
    }
    if (time.has("following") || time.says("next year")) {
      return Optional.of(year(frame.anchor(), 1));
    }
    return time.says("this") || time.says("current")
        ? Optional.of(year(frame.anchor(), 0))
        : Optional.empty();
  }

  private static Optional<String> quarter(WordedTime time, TimeFrame frame) {
    int number = time.number(time.has("quartername") ? "quartername" : "quarterdigit").orElse(0);
    if (number < 1 || number > 4) {
      return Optional.empty();
    }
    LocalDate anchor = frame.anchor();
    if (anchor == null || saidYear(time, frame).isPresent()) {
      return Optional.of(saidYear(time, frame).orElse("XXXX") + "-Q" + number);
    }
    int ahead = number - anchor.get(IsoFields.QUARTER_OF_YEAR);
    int years =
        switch (frame.tense()) {
          case PAST -> ahead > 0 ? -1 : 0;
          case FUTURE -> ahead < -1 ? 1 : 0;
          case UNKNOWN -> ahead > 1 ? -1 : 0;
        };
    return Optional.of(year(anchor, years) + "-Q" + number);
  }

  private static Optional<String> half(WordedTime time, TimeFrame frame) {
    String year = saidYear(time, frame).orElse(year(frame.anchor(), 0));
    return Optional.of(year + "-H" + time.number("halfname").orElse(1));
  }

  private static Optional<String> season(WordedTime time, TimeFrame frame, NumberWords numbers) {
    String season = time.value("season").orElseThrow();
    LocalDate anchor = frame.anchor();
    if (time.has("year")) {
      return Optional.of(time.text("year") + "-" + season);
    }
    if (time.has("spelledyear")) {
      return numbers
          .year(time.text("spelledyear"))
          .map(year -> TimexValue.year(year) + "-" + season);
    }
    if (anchor == null) {
      return Optional.of("XXXX-" + season);
    }
    int start =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    int years = 0;
    boolean past =
        time.has("previous")
            || time.says("this past")
            || frame.tense() == Tense.PAST && !time.says("this ");
    if (past && start > anchor.getMonthValue()) {
      years = -1;
    } else if (!past
        && (time.has("following") || frame.tense() == Tense.FUTURE)
        && start + 2 < anchor.getMonthValue()) {
      years = 1;
    }
    return Optional.of(year(anchor, years) + "-" + season);
  }

  private static Optional<String> decade(WordedTime time, TimeFrame frame) {
    if (time.has("year")) {
      int year = time.number("year").orElseThrow();
      return year % 10 != 0 ? Optional.empty() : Optional.of(TimexValue.decade(year));
    }
    int two = time.number(time.has("decadeword") ? "decadeword" : "shortdecade").orElseThrow();
    LocalDate anchor = frame.anchor();
    int now = anchor == null ? 2000 : anchor.getYear();
    int year = now / 100 * 100 + two;
    return Optional.of(TimexValue.decade(year > now ? year - 100 : year));
  }
}
