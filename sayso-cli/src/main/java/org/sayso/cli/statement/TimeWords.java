package org.sayso.cli.statement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.sayso.model.PublicationTime;

/** Times in words: {@code Monday 7 April 2025}. */
public final class TimeWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private TimeWords() {}

  /** A day of a TIMEX3 value in words; any other value as it is. */
  public static String of(String value) {
    try {
      return value.length() == 10 ? of(LocalDate.parse(value)) : value;
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** As precise as it is known. */
  public static String of(PublicationTime time) {
    String day = of(time.day());
    if (time instanceof PublicationTime.Local local) {
      return day + ", " + MINUTE.format(local.time());
    }
    if (time instanceof PublicationTime.Instant instant) {
      String offset = instant.time().getOffset().getId();
      return day
          + ", "
          + MINUTE.format(instant.time())
          + " "
          + (offset.equals("Z") ? "UTC" : offset);
    }
    return day;
  }
}
