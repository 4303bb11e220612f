package org.sayso.read.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a worded time is understood against.
 *
 * @param anchor the day of writing; {@code null} if unknown
 * @param clock the minutes since midnight at which it was written; -1 if unknown
 * @param tense of the clause
 * @param quarter the quarter last named before it, {@code 1989-Q3}; {@code null} if none was
 * @param day the day last named before it; {@code null} if none was
 * @param date the year, month or day last named before it, {@code 1998}, {@code 1998-06} or {@code
 *     1998-06-03}; {@code null} if none was
 */
record TimeFrame(
    @Nullable LocalDate anchor,
    int clock,
    Tense tense,
    @Nullable String quarter,
    @Nullable LocalDate day,
    @Nullable String date) {
  TimeFrame mentioning(
      @Nullable String lastQuarter, @Nullable LocalDate lastDay, @Nullable String lastDate) {
    return new TimeFrame(anchor, clock, tense, lastQuarter, lastDay, lastDate);
  }

  /**
   * A day of the date last named, if that is as fine as a unit of {@code words.tsv}: of "June 1998"
   * for a month or a year, but not for a week. The day of writing if nothing as fine was named.
   */
  @Nullable LocalDate mentioned(String unit) {
    int needed =
        switch (unit) {
          case "Y", "E", "C" -> "1998".length();
          case "M" -> "1998-06".length();
          default -> "1998-06-03".length();
        };
    String last = date;
    return last == null || last.length() < needed
        ? anchor
        : LocalDate.parse(last + "-01-01".substring(last.length() - "1998".length()));
  }
}
