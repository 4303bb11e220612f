package org.sayso.ledger.query;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.sayso.model.PublicationTime;

/** The days and times that a filter may name, as people write them. */
public final class FilterTimes {
  private FilterTimes() {}

  /**
   * The beginning of a day, or the time itself.
   *
   * @throws IllegalArgumentException if it is no day or time
   */
  public static Instant since(String text) {
    return time(text, LocalTime.MIN);
  }

  /**
   * The end of a day, or the time itself.
   *
   * @throws IllegalArgumentException if it is no day or time
   */
  public static Instant until(String text) {
    return time(text, LocalTime.MAX);
  }

  private static Instant time(String text, LocalTime ofDay) {
    PublicationTime time =
        PublicationTime.parse(text)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "\""
                            + text
                            + "\" is not a day or time such as 2025-04-08 or 2025-04-08T10:00:00Z"));
    if (time instanceof PublicationTime.Instant instant) {
      return instant.time().toInstant();
    }
    if (time instanceof PublicationTime.Local local) {
      return local.time().toInstant(ZoneOffset.UTC);
    }
    return time.day().atTime(ofDay).toInstant(ZoneOffset.UTC);
  }
}
