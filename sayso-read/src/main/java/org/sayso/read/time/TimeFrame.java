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
 */
record TimeFrame(
    @Nullable LocalDate anchor,
    int clock,
    Tense tense,
    @Nullable String quarter,
    @Nullable LocalDate day) {
  TimeFrame mentioning(@Nullable String lastQuarter, @Nullable LocalDate lastDay) {
    return new TimeFrame(anchor, clock, tense, lastQuarter, lastDay);
  }
}
