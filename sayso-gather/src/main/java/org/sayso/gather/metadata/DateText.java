package org.sayso.gather.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.gather.table.TableFile;
import org.sayso.model.PublicationTime;

/**
 * Reads the many ways in which pages write a date: ISO 8601 and its neglected forms, RFC 1123, days
 * with the month's name in many languages, and days in figures. Keeps the precision: a day stays a
 * day, a time without a zone stays without. Immutable; threads may share it.
 */
public final class DateText {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:(?:T|\\s+|,\\s*)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}(?!\\d))?)?");
  private static final Pattern COMPACT =
      Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?(Z)?$");
  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일](?:[^\\d]{0,12}(\\d{1,2})[:時시]\\s*(\\d{2}))?");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]*(?:de\\s+|of\\s+)?(\\p{L}{3,12})\\.?,?[\\s-]*(?:de[l]?\\s+)?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
  private static final Pattern FIGURES =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[./]\\s?(\\d{1,2})\\s?[./]\\s?(\\d{4})(?!\\d)");
  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?\\s*(a\\.?m\\.?|p\\.?m\\.?)?\\s*(GMT|UTC|Z|[+-]\\d{2}:?\\d{2})?(?![\\d:])",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Integer> months = new HashMap<>();

  private DateText() {
    for (List<String> row : TableFile.rows(DateText.class, "months.tsv", 3)) {
      months.put(row.get(1), Integer.parseInt(row.get(0)));
    }
  }

  /** Reads the names of months. */
  public static DateText load() {
    return new DateText();
  }

  /** The first date in a short text. */
  public Optional<PublicationTime> parse(String text) {
    if (text.length() > 300) {
      return Optional.empty();
    }
    String words = Words.plain(text);
    Matcher iso = ISO.matcher(words);
    if (iso.find()) {
      return build(
          iso.group(1),
          iso.group(2),
          iso.group(3),
          iso.group(4),
          iso.group(5),
          iso.group(6),
          iso.group(7));
    }
    Matcher compact = COMPACT.matcher(words);
    if (compact.find()) {
      return build(
          compact.group(1),
          compact.group(2),
          compact.group(3),
          compact.group(4),
          compact.group(5),
          compact.group(6),
          compact.group(7));
    }
    Matcher asian = EAST_ASIAN.matcher(words);
    if (asian.find()) {
      return build(
          asian.group(1),
          asian.group(2),
          asian.group(3),
          asian.group(4),
          asian.group(5),
          null,
          null);
    }
    return named(words);
  }

  private Optional<PublicationTime> named(String words) {
    Matcher dayFirst = DAY_MONTH_YEAR.matcher(words);
    while (dayFirst.find()) {
      Integer month = months.get(dayFirst.group(2).toLowerCase(Locale.ROOT));
      if (month != null) {
        return withTime(
            dayFirst.group(3),
            month.toString(),
            dayFirst.group(1),
            words.substring(dayFirst.end()));
      }
    }
    Matcher monthFirst = MONTH_DAY_YEAR.matcher(words);
    while (monthFirst.find()) {
      Integer month = months.get(monthFirst.group(1).toLowerCase(Locale.ROOT));
      if (month != null) {
        return withTime(
            monthFirst.group(3),
            month.toString(),
            monthFirst.group(2),
            words.substring(monthFirst.end()));
      }
    }
    Matcher figures = FIGURES.matcher(words);
    if (figures.find()) {
      int one = Integer.parseInt(figures.group(1));
      int two = Integer.parseInt(figures.group(2));
      boolean americanOrder = two > 12 && one <= 12;
      boolean unclear = one <= 12 && two <= 12 && one != two && figures.group().indexOf('/') >= 0;
      if (!unclear) {
        return withTime(
            figures.group(3),
            americanOrder ? figures.group(1) : figures.group(2),
            americanOrder ? figures.group(2) : figures.group(1),
            words.substring(figures.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationTime> withTime(
      String year, String month, String day, String rest) {
    Matcher time = TIME_OF_DAY.matcher(rest);
    if (rest.length() < 60 && time.find()) {
      int hour = Integer.parseInt(time.group(1));
      String half = time.group(4);
      if (half != null && hour <= 12) {
        hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
      }
      if (hour < 24) {
        return build(
            year, month, day, Integer.toString(hour), time.group(2), time.group(3), time.group(5));
      }
    }
    return build(year, month, day, null, null, null, null);
  }

  private static Optional<PublicationTime> build(
      String year,
      String month,
      String day,
      @Nullable String hour,
      @Nullable String minute,
      @Nullable String second,
      @Nullable String zone) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      if (date.getYear() < 1900 || date.getYear() > 2100) {
        return Optional.empty();
      }
      if (hour == null || minute == null) {
        return Optional.of(new PublicationTime.Day(date));
      }
      LocalTime time =
          LocalTime.of(
              Integer.parseInt(hour),
              Integer.parseInt(minute),
              second == null ? 0 : Integer.parseInt(second));
      LocalDateTime local = LocalDateTime.of(date, time);
      if (zone == null) {
        return Optional.of(new PublicationTime.Local(local));
      }
      boolean universal =
          zone.equals("Z") || zone.equalsIgnoreCase("UTC") || zone.equalsIgnoreCase("GMT");
      return Optional.of(
          new PublicationTime.Instant(
              OffsetDateTime.of(local, universal ? ZoneOffset.UTC : ZoneOffset.of(zone))));
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }
}
