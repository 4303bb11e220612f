package org.sayso.ledger.match;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds full dates in a text: January 28, 2021; 28 January 2021; 2021-01-28. Pure. */
final class DatesInText {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern DATE =
      Pattern.compile(
          MONTH
              + " (\\d{1,2}), (\\d{4})|(\\d{1,2}) "
              + MONTH
              + " (\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})");

  private DatesInText() {}

  /** The dates in the order of the text; days that no calendar has are left out. */
  static List<LocalDate> find(String text) {
    List<LocalDate> dates = new ArrayList<>();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      try {
        if (matcher.group(1) != null) {
          dates.add(LocalDate.of(number(matcher, 3), month(matcher.group(1)), number(matcher, 2)));
        } else if (matcher.group(4) != null) {
          dates.add(LocalDate.of(number(matcher, 6), month(matcher.group(5)), number(matcher, 4)));
        } else {
          dates.add(LocalDate.of(number(matcher, 7), number(matcher, 8), number(matcher, 9)));
        }
      } catch (DateTimeException e) {
        continue;
      }
    }
    return dates;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }
}
