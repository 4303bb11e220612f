package org.sayso.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sayso.model.Post;
import org.sayso.model.PostOrigin;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.TextSpan;
import org.sayso.model.TimeExpression;
import org.sayso.model.TimeGrain;
import org.sayso.read.structure.TextStructurer;

/** What times mean, told as sentences of our own with the day of the report. */
class TimeTaggerTest {
  private static final TimeTagger TAGGER = TimeTagger.create();
  private static final TextStructurer STRUCTURER = TextStructurer.create();
  private static final LocalDate THURSDAY = LocalDate.of(2025, 4, 10);

  @Test
  void weekdayGoesWhereTheTenseSays() {
    assertThat(read("She said on Monday that the bridge was shut."))
        .containsExactly("Monday=2025-04-07");
    assertThat(read("The council will meet on Monday to discuss the bridge."))
        .containsExactly("Monday=2025-04-14");
    assertThat(read("Engineers plan to open the bridge on Friday."))
        .containsExactly("Friday=2025-04-11");
    assertThat(read("The bridge was shut on Thursday.")).containsExactly("Thursday=2025-04-10");
  }

  @Test
  void dateWithoutYearIsTheNearest() {
    assertThat(read("The dam broke on Dec. 30 after rain.")).containsExactly("Dec. 30=2024-12-30");
    assertThat(read("The court will hear the case on 3 June."))
        .containsExactly("3 June=2025-06-03");
  }

  @Test
  void wholeDates() {
    assertThat(read("The treaty was signed on Tuesday, April 8, 2025, in the capital."))
        .containsExactly("Tuesday, April 8, 2025=2025-04-08");
    assertThat(read("The treaty was signed on 8 April 2025."))
        .containsExactly("8 April 2025=2025-04-08");
  }

  @Test
  void unitsOfTheCalendar() {
    assertThat(read("Exports fell last month, the ministry said."))
        .containsExactly("last month=2025-03");
    assertThat(read("The plant will close next year.")).containsExactly("next year=2026");
    assertThat(read("Prices rose this week.")).containsExactly("this week=2025-W15");
    assertThat(read("The village flooded two years ago.")).containsExactly("two years ago=2023");
    assertThat(read("Its profit rose in the first quarter."))
        .containsExactly("the first quarter=2025-Q1");
  }

  @Test
  void unitsThatCountFromTheDateLastNamed() {
    assertThat(read("He fled in June 1998 and came back later that year."))
        .containsExactly("June 1998=1998-06", "later that year=1998");
    assertThat(read("The dam broke on 3 June 1998. The valley was empty the next day."))
        .containsExactly("3 June 1998=1998-06-03", "the next day=1998-06-04");
    assertThat(read("It was signed in May 2019 and repealed the following year."))
        .containsExactly("May 2019=2019-05", "the following year=2020");
  }

  @Test
  void monthOfAnotherYear() {
    assertThat(read("The plant will close in October of next year."))
        .containsExactly("October of next year=2026-10");
    assertThat(read("The law was repealed on June 3 last year."))
        .containsExactly("June 3 last year=2024-06-03");
  }

  @Test
  void dateFarAheadIsThePastOneUnlessTheSentenceSpeaksOfTheFuture() {
    assertThat(read("A record high, set on Oct. 12.")).containsExactly("Oct. 12=2024-10-12");
    assertThat(read("The court will hear the case on Oct. 12."))
        .containsExactly("Oct. 12=2025-10-12");
  }

  @Test
  void earlierBesideATimeIsNoTimeOfItsOwn() {
    assertThat(read("Earlier this month, the minister resigned."))
        .containsExactly("Earlier this month=2025-04");
    assertThat(read("Earlier Wednesday, crowds prayed for help as the week began."))
        .noneMatch(time -> time.endsWith("PAST_REF"));
  }

  @Test
  void durations() {
    assertThat(read("They have marched for three days.")).containsExactly("three days=P3D");
    assertThat(read("The factory stood for twenty-five years."))
        .containsExactly("twenty-five years=P25Y");
  }

  @Test
  void timeOfDayJoinsItsDay() {
    assertThat(read("The fire began at 10 p.m. on Wednesday in a shop."))
        .containsExactly("10 p.m. on Wednesday=2025-04-09T22:00");
  }

  @Test
  void partOfADayJoinsTheDayItBelongsTo() {
    assertThat(read("She was last seen on the night of Friday, March 28."))
        .containsExactly("the night of Friday, March 28=2025-03-28TNI");
    assertThat(read("It was found in the early hours of Tuesday."))
        .containsExactly("Tuesday=2025-04-08");
  }

  @Test
  void quarterThatEndedOnADateIsTheOneThatHoldsIt() {
    assertThat(read("For the quarter ended Dec. 31, the firm posted a loss."))
        .containsExactly("the quarter=2024-Q4", "Dec. 31=2024-12-31");
  }

  @Test
  void quarterBesideTheYearAgoQuarterIsOfThatYear() {
    assertThat(
            read(
                "In the comparable year-ago quarter, the first quarter ended Jan. 31,"
                    + " the firm had a loss."))
        .contains("the first quarter=2024-Q1", "Jan. 31=2024-01-31");
  }

  @Test
  void sinceAndUntilWithHadLookBack() {
    assertThat(read("Until Friday, they had not called him a suspect."))
        .containsExactly("Friday=2025-04-04");
    assertThat(read("He may not leave the country until Friday."))
        .containsExactly("Friday=2025-04-11");
    assertThat(read("The change is since year-end.")).containsExactly("year-end=2024-12-31");
    assertThat(read("The owner could not be reached on Friday."))
        .containsExactly("Friday=2025-04-04");
  }

  @Test
  void aScheduleIsAhead() {
    assertThat(read("The council meets on Monday.")).containsExactly("Monday=2025-04-14");
    assertThat(read("Farmers were planning a march on Saturday."))
        .containsExactly("Saturday=2025-04-12");
  }

  @Test
  void sharesAndLastMinutesAreNoTimes() {
    assertThat(read("It imports three-quarters of its wheat and a quarter of its rice.")).isEmpty();
    assertThat(read("They rejected the last-minute offer.")).isEmpty();
  }

  @Test
  void theNameOfAPersonIsNoTime() {
    String text = "Theresa May spoke in May.";
    Report report = Report.ofText("r", text);
    assertThat(TAGGER.tag(report, STRUCTURER.structure(report), List.of(TextSpan.of(0, 11))))
        .extracting(time -> time.span().start())
        .containsExactly(text.lastIndexOf("May"));
  }

  @Test
  void embeddedPostIsReadAgainstItsOwnDay() {
    String post = "The bridge fell yesterday.";
    String text = "The mayor wrote about it.\n" + post + "\nNobody was hurt.";
    int start = text.indexOf(post);
    Post embedded =
        new Post(
            new PostOrigin("x", "Ana Brusk", "anabrusk", null, null),
            LocalDate.of(2025, 3, 3),
            false,
            TextSpan.of(start, start + post.length()),
            List.of());
    assertThat(read(text, THURSDAY, List.of(embedded))).containsExactly("yesterday=2025-03-02");
  }

  @Test
  void latestPostAnchorsAReportWithoutADate() {
    Post embedded =
        new Post(
            new PostOrigin("x", "Ana Brusk", "anabrusk", null, null),
            LocalDate.of(2025, 3, 3),
            false,
            null,
            List.of());
    assertThat(read("The bridge fell on Sunday.", null, List.of(embedded)))
        .containsExactly("Sunday=2025-03-02");
  }

  @Test
  void withoutAnyDateValuesStayOpen() {
    assertThat(read("She said on Monday that the bridge was shut.", null, List.of()))
        .containsExactly("Monday=XXXX-WXX-1");
    assertThat(read("The treaty was signed on April 8.", null, List.of()))
        .containsExactly("April 8=XXXX-04-08");
    assertThat(read("The treaty was signed on April 8, 2025.", null, List.of()))
        .containsExactly("April 8, 2025=2025-04-08");
  }

  @Test
  void daysThatDoNotExistAreNoTimes() {
    assertThat(read("The form said February 30, 2025.")).noneMatch(time -> time.contains("-02-30"));
  }

  @Test
  void idsCountFromOneAndGrainsFollowValues() {
    List<TimeExpression> times =
        times("She said on Monday that exports fell last month.", THURSDAY, List.of());
    assertThat(times).extracting(TimeExpression::id).containsExactly("t1", "t2");
    assertThat(times)
        .extracting(TimeExpression::grain)
        .containsExactly(TimeGrain.DAY, TimeGrain.MONTH);
  }

  private static List<String> read(String text) {
    return read(text, THURSDAY, List.of());
  }

  private static List<String> read(String text, @Nullable LocalDate day, List<Post> posts) {
    return times(text, day, posts).stream()
        .map(time -> time.span().in(text) + "=" + time.value())
        .toList();
  }

  private static List<TimeExpression> times(
      String text, @Nullable LocalDate day, List<Post> posts) {
    PublicationTime published = day == null ? null : new PublicationTime.Day(day);
    ReportMetadata metadata = new ReportMetadata(null, null, null, List.of(), published, "en");
    Report report = new Report("test", metadata, text, List.of(), posts, List.of());
    return TAGGER.tag(report, STRUCTURER.structure(report));
  }
}
