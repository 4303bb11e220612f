package org.sayso.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * When a report was published, as precisely as the report says: a day, a local time, or an instant
 * with its zone.
 */
public sealed interface PublicationTime {
  /** The calendar day at the place of publication. */
  LocalDate day();

  /** The ISO 8601 form, which {@link #parse} takes back. */
  String iso();

  /** Only the day is known. */
  record Day(LocalDate day) implements PublicationTime {
    @Override
    public String iso() {
      return day.toString();
    }
  }

  /** Day and time of day are known, the zone is not. */
  record Local(LocalDateTime time) implements PublicationTime {
    @Override
    public LocalDate day() {
      return time.toLocalDate();
    }

    @Override
    public String iso() {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
  }

  /** A moment, with the offset in which it was given. */
  record Instant(OffsetDateTime time) implements PublicationTime {
    @Override
    public LocalDate day() {
      return time.toLocalDate();
    }

    @Override
    public String iso() {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
  }

  /**
   * Reads ISO 8601: {@code 2025-04-08}, {@code 2025-04-08T10:00:00} or {@code
   * 2025-04-08T10:00:00+02:00}; empty if it is none of these.
   */
  static Optional<PublicationTime> parse(String iso) {
    String trimmed = iso.strip();
    try {
      if (trimmed.length() == 10) {
        return Optional.of(new Day(LocalDate.parse(trimmed)));
      }
      TemporalAccessor parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              trimmed, OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(
          parsed instanceof OffsetDateTime time
              ? new Instant(time)
              : new Local(LocalDateTime.from(parsed)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
