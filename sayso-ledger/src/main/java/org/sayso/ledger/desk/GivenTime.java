package org.sayso.ledger.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.sayso.model.PublicationTime;

/** Days and times that people give. */
public final class GivenTime {
  private GivenTime() {}

  /**
   * The time that somebody gave.
   *
   * @param text a day or a time; {@code null} for now
   * @param ofDay what a day without a time means, unless it is today, which means now
   * @throws IllegalArgumentException if it is neither, or has not come yet
   */
  public static Instant past(@Nullable String text, LocalTime ofDay, Instant now) {
    if (text == null) {
      return now;
    }
    PublicationTime given =
        PublicationTime.parse(text)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "\""
                            + text
                            + "\" is not a day or time such as 2025-04-08 or 2025-04-08T10:00Z"));
    Instant time;
    if (given instanceof PublicationTime.Instant instant) {
      time = instant.time().toInstant();
    } else if (given instanceof PublicationTime.Local local) {
      time = local.time().toInstant(ZoneOffset.UTC);
    } else if (given.day().equals(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
      time = now;
    } else {
      time = given.day().atTime(ofDay).toInstant(ZoneOffset.UTC);
    }
    if (time.isAfter(now)) {
      throw new IllegalArgumentException("\"" + text + "\" has not come yet; check the date");
    }
    return time;
  }

  /**
   * The day that somebody gave.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not a day such as 2025-04-08", e);
    }
  }
}
