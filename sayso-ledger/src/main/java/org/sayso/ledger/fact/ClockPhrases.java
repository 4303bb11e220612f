package org.sayso.ledger.fact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of day in words ("twenty to four") and in digits in one form, so that they can be compared.
 * Pure.
 */
final class ClockPhrases {
  private static final List<String> HOURS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?i)\\b(?:a )?(five|ten|quarter|twenty|twenty-five|half) (to|past) ("
              + String.join("|", HOURS)
              + ")\\b");

  /** "Two in the morning", "four o'clock", "9 p.m.". */
  private static final Pattern FULL_HOUR =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d:.-])("
              + String.join("|", HOURS)
              + "|1[0-2]|[1-9])(?: o['’]clock\\b| in the (?:morning|afternoon|evening)\\b| at night\\b| ?[ap]\\.m\\.| ?[ap]m\\b) ?");

  private ClockPhrases() {}

  private static String hour(String words) {
    int named = HOURS.indexOf(words.toLowerCase(Locale.ROOT)) + 1;
    return named > 0 ? String.valueOf(named) : words;
  }

  /** The text with such phrases in digits: {@code 3:40}. */
  static String inDigits(String text) {
    Matcher full = FULL_HOUR.matcher(text);
    String hours = full.replaceAll(match -> hour(match.group(1)) + ":00 ");
    Matcher matcher = PHRASE.matcher(hours);
    return matcher.replaceAll(
        match -> {
          int minutes =
              switch (match.group(1).toLowerCase(Locale.ROOT)) {
                case "five" -> 5;
                case "ten" -> 10;
                case "quarter" -> 15;
                case "twenty" -> 20;
                case "twenty-five" -> 25;
                default -> 30;
              };
          int hour = HOURS.indexOf(match.group(3).toLowerCase(Locale.ROOT)) + 1;
          boolean before = match.group(2).equalsIgnoreCase("to");
          int at = (hour * 60 + (before ? -minutes : minutes) + 720) % 720;
          return String.format(Locale.ROOT, "%d:%02d", at / 60 == 0 ? 12 : at / 60, at % 60);
        });
  }

  /**
   * A time of day without the half of the day: {@code 3:40} for {@code 03:40} and {@code 15:40};
   * other numbers as they are.
   */
  static String twelveHours(String number) {
    Matcher matcher = CLOCK.matcher(number);
    if (!matcher.matches()) {
      return number;
    }
    int hour = Integer.parseInt(matcher.group(1)) % 12;
    return (hour == 0 ? 12 : hour) + ":" + matcher.group(2);
  }

  private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");
}
