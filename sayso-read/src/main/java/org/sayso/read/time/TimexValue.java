package org.sayso.read.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;
import org.sayso.model.TimeGrain;

/** Writes TIMEX3 values: ISO 8601 with the extensions of TimeML 1.2.1. */
final class TimexValue {
  private static final Pattern PERIOD = Pattern.compile("P(?!RESENT|AST).*");

  private TimexValue() {}

  static String year(int year) {
    return pad(year, 4);
  }

  static String month(LocalDate day) {
    return year(day.getYear()) + "-" + pad(day.getMonthValue(), 2);
  }

  static String quarter(LocalDate day) {
    return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  static String week(LocalDate day) {
    return year(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + pad(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  static String decade(int year) {
    return pad(year / 10, 3);
  }

  static String pad(int number, int digits) {
    StringBuilder text = new StringBuilder(Integer.toString(number));
    while (text.length() < digits) {
      text.insert(0, '0');
    }
    return text.toString();
  }

  /**
   * A period of a unit of {@code words.tsv} ({@code D}, {@code TH}, {@code E} …): {@code P3D},
   * {@code PT2H}, {@code P20Y}.
   */
  static String period(String amount, String unit) {
    if (unit.startsWith("T")) {
      return "PT" + amount + unit.substring(1);
    }
    return switch (unit) {
      case "E" -> amount.equals("X") ? "PXE" : "P" + times(amount, 10) + "Y";
      case "C" -> amount.equals("X") ? "PXC" : "P" + times(amount, 100) + "Y";
      default -> "P" + amount + unit;
    };
  }

  private static String times(String amount, int factor) {
    return NumberWords.plain(Double.parseDouble(amount) * factor);
  }

  /** How precise a value is. Seasons count as quarters; halves, decades and centuries as years. */
  static TimeGrain grain(String value, boolean set) {
    if (set) {
      return TimeGrain.SET;
    }
    if (value.endsWith("_REF")) {
      return TimeGrain.VAGUE;
    }
    if (PERIOD.matcher(value).matches()) {
      return TimeGrain.DURATION;
    }
    if (value.indexOf('T') > 0) {
      return TimeGrain.TIME;
    }
    if (value.matches(".*-W[0-9X]{2}(-WE)?")) {
      return TimeGrain.WEEK;
    }
    if (value.matches(".*-(Q[0-9X]|SP|SU|FA|WI)")) {
      return TimeGrain.QUARTER;
    }
    if (value.matches("[0-9X]{4}-[0-9X]{2}")) {
      return TimeGrain.MONTH;
    }
    return value.matches("[0-9X]{2,4}(-H[12])?") ? TimeGrain.YEAR : TimeGrain.DAY;
  }
}
