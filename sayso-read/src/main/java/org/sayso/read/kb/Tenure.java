package org.sayso.read.kb;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person held an office for a time.
 *
 * @param person key of the {@link KnownPerson}
 * @param office in lower case: "president", "foreign minister"
 * @param of ISO 3166 alpha-2 code of the country, or the name of the organisation
 * @param from first day; {@code null} if the source does not tell
 * @param until first day on which it was over; {@code null} if the source names no end
 * @param asOf the day up to which the source speaks
 */
public record Tenure(
    String person,
    String office,
    String of,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    LocalDate asOf) {
  /** For how many days after its source's day an office without an end still counts as held. */
  private static final int DAYS_TRUSTED_AFTER_SOURCE = 365;

  public Tenure {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("until " + until + " is before from " + from);
    }
  }

  /** Whether it was surely held on a day. */
  public boolean heldOn(LocalDate day) {
    if (from != null && day.isBefore(from)) {
      return false;
    }
    return until == null
        ? !day.isAfter(asOf.plusDays(DAYS_TRUSTED_AFTER_SOURCE))
        : day.isBefore(until);
  }

  /**
   * Whether it had been held before a day or is held on it: a "former president" too is called
   * president.
   */
  public boolean begunBy(LocalDate day) {
    return from == null || !day.isBefore(from);
  }
}
