package org.sayso.gather.post;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The day under an embedded post, as the platforms print it in English. */
final class PostDate {
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("MMMM d, uuuu"),
          form("MMM d, uuuu"),
          form("d MMMM uuuu"),
          form("d MMM uuuu"),
          DateTimeFormatter.ISO_LOCAL_DATE);

  private PostDate() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /**
   * Reads {@code April 8, 2025}, {@code 8 Apr 2025}, {@code 2025-04-08}, with or without a time of
   * day before it.
   */
  static Optional<LocalDate> parse(String shown) {
    String day = shown.strip();
    int dot = Math.max(day.lastIndexOf('·'), day.lastIndexOf('•'));
    if (dot >= 0) {
      day = day.substring(dot + 1).strip();
    }
    for (DateTimeFormatter form : FORMS) {
      try {
        return Optional.of(LocalDate.parse(day, form));
      } catch (DateTimeParseException notThisForm) {
        continue;
      }
    }
    return Optional.empty();
  }
}
