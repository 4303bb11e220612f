package org.sayso.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.TimeExpression;
import org.sayso.read.structure.TextStructurer;

/** What holds for times of any text. */
class TimeLawsTest {
  private static final TimeTagger TAGGER = TimeTagger.create();
  private static final WeekdayFlagger FLAGGER = WeekdayFlagger.create();
  private static final TextStructurer STRUCTURER = TextStructurer.create();
  private static final String[] PIECES = {
    "Monday",
    "Tuesday",
    ",",
    ", ",
    " ",
    "\n",
    "April",
    "8",
    "31",
    "February",
    "2025",
    "1999",
    "the",
    "third",
    "quarter",
    "two",
    "twenty",
    "years",
    "ago",
    "a",
    "week",
    "last",
    "next",
    "10",
    ":",
    "p.m.",
    "noon",
    "of",
    "January",
    "'80s",
    "-",
    "(",
    ")",
    "—",
    "@x",
    "posted",
    "nineteen",
    "ninety-four",
    "every",
    "century",
    "99999999999",
    "é",
    "😀",
    ".",
    "May",
    "half"
  };

  @Test
  void timesAreInOrderWithoutOverlapInAnyText() {
    long seed = 20250410L;
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      Report report = report(randomText(random), random.nextBoolean());
      List<TimeExpression> times = TAGGER.tag(report, STRUCTURER.structure(report));
      FLAGGER.flag(report, STRUCTURER.structure(report));
      for (int i = 0; i < times.size(); i++) {
        assertThat(times.get(i).id()).as("seed %s, round %s", seed, round).isEqualTo("t" + (i + 1));
        assertThat(times.get(i).span().end()).isLessThanOrEqualTo(report.text().length());
        assertThat(times.get(i).value())
            .as("seed %s, round %s: %s", seed, round, report.text())
            .isNotBlank();
        if (i > 0) {
          assertThat(times.get(i).span().start())
              .as("seed %s, round %s: %s", seed, round, report.text())
              .isGreaterThanOrEqualTo(times.get(i - 1).span().end());
        }
      }
    }
  }

  @Test
  void everyPrefixOfAReportIsRead() {
    String text =
        "KORVAL, Tuesday, 8 April 2025 — The bridge fell at 10 p.m. on Monday, two years after the third quarter of 2023.\n"
            + "— Ana Brusk (@anabrusk) April 8, 2025\nShe will speak next Friday at noon.";
    for (int end = 0; end <= text.length(); end++) {
      Report report = report(text.substring(0, end), true);
      assertThat(TAGGER.tag(report, STRUCTURER.structure(report)))
          .allMatch(time -> !time.value().isEmpty());
    }
  }

  @Test
  void localeAndTimeZoneDoNotMatter() {
    Report report =
        report("It fell on FRIDAY in April, and in the third quarter of last year.", true);
    List<TimeExpression> here = TAGGER.tag(report, STRUCTURER.structure(report));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(TimeTagger.create().tag(report, STRUCTURER.structure(report))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static Report report(String text, boolean dated) {
    PublicationTime published = dated ? new PublicationTime.Day(LocalDate.of(2025, 4, 10)) : null;
    ReportMetadata metadata = new ReportMetadata(null, null, null, List.of(), published, "en");
    return new Report("test", metadata, text, List.of(), List.of(), List.of());
  }
}
