package org.sayso.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Flag;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/** Finds dates whose weekday is not that of the calendar. */
final class WeekdayDateCheck {
  /** A date without a year this near to the report's day is of the report's own year. */
  private static final int NEAR_DAYS = 120;

  private final TimeWords words;
  private final List<Pattern> wordings = new ArrayList<>();

  WeekdayDateCheck(TimeWords words) {
    this.words = words;
    for (RulesRow row : table().rows()) {
      wordings.add(words.compile(row.cell("wording"), new LinkedHashMap<>()));
    }
  }

  static RulesTable table() {
    return RulesTable.load(
        WeekdayDateCheck.class, "weekday-dates.tsv", "wording", "example", "source");
  }

  List<Flag> check(Report report) {
    TimeAnchors anchors = new TimeAnchors(report);
    List<TextSpan> seen = new ArrayList<>();
    List<Flag> flags = new ArrayList<>();
    for (Pattern wording : wordings) {
      Matcher matcher = wording.matcher(report.text());
      while (matcher.find()) {
        TextSpan span = TextSpan.of(matcher.start(), matcher.end());
        if (seen.stream().noneMatch(span::overlaps)) {
          seen.add(span);
          mismatch(matcher, anchors.day(span))
              .ifPresent(day -> flags.add(flag(matcher, report.text(), day)));
        }
      }
    }
    return flags;
  }

  /** The day that the date means, if it is no such weekday. */
  private Optional<LocalDate> mismatch(Matcher matcher, @Nullable LocalDate anchor) {
    DayOfWeek weekday = weekday(matcher);
    int month = number(matcher, "month").orElseGet(() -> number(matcher, "monthnumber").orElse(0));
    int day = number(matcher, "day").orElse(0);
    OptionalInt year = number(matcher, "year");
    if (year.isPresent()) {
      return DateMeanings.date(year.getAsInt(), month, day)
          .filter(date -> date.getDayOfWeek() != weekday);
    }
    if (anchor == null) {
      return Optional.empty();
    }
    List<LocalDate> dates =
        Stream.of(-1, 0, 1)
            .map(years -> DateMeanings.date(anchor.getYear() + years, month, day))
            .flatMap(Optional::stream)
            .toList();
    Predicate<LocalDate> near =
        date -> Math.abs(ChronoUnit.DAYS.between(anchor, date)) <= NEAR_DAYS;
    Optional<LocalDate> close = dates.stream().filter(near).findFirst();
    if (close.isPresent()) {
      return close.filter(date -> date.getDayOfWeek() != weekday);
    }
    boolean fits = dates.stream().anyMatch(date -> date.getDayOfWeek() == weekday);
    return fits
        ? Optional.empty()
        : dates.stream().filter(date -> !date.isAfter(anchor)).reduce((a, b) -> b);
  }

  private Flag flag(Matcher matcher, String text, LocalDate day) {
    TextSpan weekday = weekdaySpan(matcher);
    TextSpan whole = TextSpan.of(matcher.start(), matcher.end());
    TextSpan date =
        weekday.start() == whole.start()
            ? TextSpan.of(firstLetterOrDigit(text, weekday.end()), trimmedEnd(text, whole.end()))
            : TextSpan.of(whole.start(), trimmedEnd(text, weekday.start() - 1));
    String message =
        date.in(text)
            + " is a "
            + name(day.getDayOfWeek())
            + " ("
            + day
            + "), but the text says "
            + weekday.in(text)
            + ".";
    return new Flag(WeekdayFlagger.TYPE, List.of(weekday, date), message.replaceAll("\\s+", " "));
  }

  private static int firstLetterOrDigit(String text, int from) {
    int at = from;
    while (!Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int trimmedEnd(String text, int end) {
    int at = end;
    while (!Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    return text.startsWith(", a", at) || !text.substring(0, at).endsWith(", a") ? at : at - 3;
  }

  private TextSpan weekdaySpan(Matcher matcher) {
    String group = present(matcher, "weekday") ? "weekday" : "shortweekday";
    return TextSpan.of(matcher.start(group), matcher.end(group));
  }

  private DayOfWeek weekday(Matcher matcher) {
    String group = present(matcher, "weekday") ? "weekday" : "shortweekday";
    String text = Objects.requireNonNull(matcher.group(group));
    return DayOfWeek.of(Integer.parseInt(words.meaning(group, text).orElseThrow()));
  }

  private OptionalInt number(Matcher matcher, String group) {
    if (!present(matcher, group)) {
      return OptionalInt.empty();
    }
    String text = Objects.requireNonNull(matcher.group(group));
    return OptionalInt.of(Integer.parseInt(words.meaning(group, text).orElse(text)));
  }

  private static boolean present(Matcher matcher, String group) {
    return matcher.pattern().pattern().contains("(?<" + group + ">")
        && matcher.group(group) != null;
  }

  static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
