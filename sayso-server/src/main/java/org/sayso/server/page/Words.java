package org.sayso.server.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sayso.ledger.claim.Standing;
import org.sayso.model.PublicationTime;

/** Turns of phrase that pages share. */
public final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter LOCAL_CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Words() {}

  /** {@code Wed 14 May}, where the year is plain. */
  public static String shortDay(Instant time) {
    return SHORT_DAY.format(time);
  }

  /** {@code 07:40}. */
  public static String clock(Instant time) {
    return CLOCK.format(time);
  }

  /** {@code 14 May 2025, 07:40}. */
  public static String brief(Instant time) {
    return SHORT.format(time);
  }

  /** {@code Wed 14 May 2025}. */
  public static String day(LocalDate day) {
    return DAY.format(day.atStartOfDay(ZoneOffset.UTC));
  }

  /** A least and a most: {@code 2}, or {@code 1–2}. */
  public static String range(int least, int most) {
    return least == most ? String.valueOf(most) : least + "–" + most;
  }

  /** On one line and no longer than that, with an ellipsis where something is left out. */
  public static String shorten(String text, int most) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= most) {
      return line;
    }
    int end = Character.isLowSurrogate(line.charAt(most)) ? most - 1 : most;
    return line.substring(0, end).stripTrailing() + "…";
  }

  /** First letter in upper case. */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Whole days between two times, never below 0, with the word: {@code 1 day}. */
  public static String days(Duration time) {
    return counted(Math.max(0, time.toDays()), "day");
  }

  /** What a flag of a claim says. */
  public static String flag(String flag) {
    return switch (flag) {
      case "single-origin" -> "rests on one origin";
      case "unnamed-origin" -> "no origin is named";
      case "interested-party" -> "only an interested party says so";
      case "circular-credits" -> "outlets credit each other";
      case "open-check" -> "somebody is still checking";
      case "no-comment-yet" -> "somebody has not answered";
      case "number-conflict" -> "numbers differ";
      case "date-conflict" -> "dates differ";
      case "place-conflict" -> "places differ";
      default -> flag.replace('-', ' ');
    };
  }

  /** Where on a claim's page a flag is explained. */
  public static String flagPlace(String flag) {
    return switch (flag) {
      case "single-origin", "unnamed-origin", "interested-party", "circular-credits" -> "#chain";
      case "open-check", "no-comment-yet" -> "#open";
      default -> "#conflicts";
    };
  }

  /** A character that stands for a standing where colour alone would not do. */
  public static String sign(Standing standing) {
    return switch (standing) {
      case UNVERIFIED -> "○";
      case CORROBORATED -> "◉";
      case DISPUTED -> "⇄";
      case DENIED -> "⊘";
      case CORRECTED -> "↻";
      case VERIFIED -> "✓";
      case REFUTED -> "✗";
    };
  }

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

  /**
   * When a report came out, as exactly as it is known: {@code Tuesday 13 May 2025, 07:05 UTC}, or
   * the day alone.
   */
  public static String published(PublicationTime time) {
    String day = LONG_DAY.format(time.day());
    if (time instanceof PublicationTime.Instant instant) {
      String zone = instant.time().getOffset().getId();
      return day
          + ", "
          + LOCAL_CLOCK.format(instant.time())
          + " "
          + (zone.equals("Z") ? "UTC" : zone);
    }
    return time instanceof PublicationTime.Local local
        ? day + ", " + LOCAL_CLOCK.format(local.time())
        : day;
  }
}
