package org.sayso.server.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Turns of phrase that pages share. */
public final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Words() {}

  /** A number with its noun: {@code 1 report}, {@code 2 reports}. */
  public static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** {@code Wed 14 May 2025}. */
  public static String day(Instant time) {
    return DAY.format(time);
  }

  /** {@code Wed 14 May 2025, 07:40 UTC}. */
  public static String minute(Instant time) {
    return MINUTE.format(time) + " UTC";
  }

  /** A day, or the first and the last of several. */
  public static String days(Instant first, Instant last) {
    String start = day(first);
    String end = day(last);
    return start.equals(end) ? start : start + " to " + end;
  }
}
