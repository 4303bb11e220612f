package org.sayso.read.time;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What quarters take from the time beside them. "The quarter ended Sept. 30" is the one that holds
 * that day; in "the year-ago quarter, the second quarter ended Oct. 31" all three are of the year
 * before.
 */
final class QuarterNeighbours {
  private static final Pattern ENDS =
      Pattern.compile("\\s+(?:that\\s+|which\\s+)?(?:ended|ending|ends)\\s+(?:on\\s+)?");
  private static final Pattern NAMELY = Pattern.compile(",\\s+(?:(?:its|the|or)\\s+)*");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final String text;
  private final List<WordedTime> times;

  /**
   * @param times of one sentence, in its order
   */
  QuarterNeighbours(String text, List<WordedTime> times) {
    this.text = text;
    this.times = List.copyOf(times);
  }

  /**
   * The value of the time at a place, made to agree with its neighbours.
   *
   * @param alone its value without them
   * @param valued the value of another time without its neighbours
   */
  String corrected(int place, String alone, Function<WordedTime, String> valued) {
    if (endsOnADate(place)) {
      String day = valued.apply(times.get(place + 1));
      return DAY.matcher(day).matches() ? TimexValue.quarter(LocalDate.parse(day)) : alone;
    }
    boolean bare = !times.get(place).has("year") && alone.matches("\\d{4}-.*");
    return bare && ofTheYearBefore(place)
        ? TimexValue.year(Integer.parseInt(alone.substring(0, 4)) - 1) + alone.substring(4)
        : alone;
  }

  /** Whether it is a quarter without a number and a date says when it ended. */
  boolean endsOnADate(int place) {
    WordedTime time = times.get(place);
    return place + 1 < times.size()
        && time.pattern().meaning().equals("same-unit")
        && OffsetMeanings.unit(time).equals("Q")
        && between(place, ENDS);
  }

  private boolean ofTheYearBefore(int place) {
    if (place == 0) {
      return false;
    }
    String meaning = times.get(place).pattern().meaning();
    String before = times.get(place - 1).pattern().meaning();
    return meaning.equals("quarter") && before.equals("year-earlier") && between(place - 1, NAMELY)
        || meaning.equals("calendar")
            && (before.equals("year-earlier")
                || before.equals("quarter") && ofTheYearBefore(place - 1))
            && between(place - 1, ENDS);
  }

  private boolean between(int place, Pattern pattern) {
    int from = times.get(place).span().end();
    int to = times.get(place + 1).span().start();
    return from <= to && pattern.matcher(text).region(from, to).matches();
  }
}
