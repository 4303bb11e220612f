package org.sayso.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.model.Flag;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.read.structure.TextStructurer;
import org.sayso.read.table.RulesRow;

/**
 * Slips planted in reports of our own are all found; the same reports without the slip have no
 * flag.
 */
class WeekdayFlaggerTest {
  private static final WeekdayFlagger FLAGGER = WeekdayFlagger.create();
  private static final TextStructurer STRUCTURER = TextStructurer.create();
  private static final long SEED = 8_04_2025L;
  private static final int CASES = 200;

  /** {weekday}, {date}: what stands beside each other; {posted}: the date of the post. */
  private static final String[] BESIDE_A_DATE = {
    "The council met on {weekday}, {date}, and voted against the dam.",
    "{weekday}, {date}\n\nA ferry sank off the coast of Orlund, the harbour office said.",
    "Nobody was hurt when the roof fell in on {weekday}, {date}. The school has been shut since.",
    "The hearing, held on {weekday} {date}, lasted eleven hours.",
    "Farmers blocked the road ({weekday}, {date}) until the minister came.",
  };

  private static final String[] BEFORE_A_POST = {
    "Minister Ana Brusk shared on {weekday} footage of the flooded valley.\n\"We will rebuild,\" she told a newspaper.\n{post}",
    "In a message posted on {weekday}, Ana Brusk blamed the owners of the dam:\n\n{post}",
    "The mine is flooded.\nOn {weekday} Brusk posted a film of it on X.\nMiners were brought out alive, the owner said.\n{post}",
    "Brusk wrote on {weekday} on social media that the valley was under water.\n{post}\nRain goes on.",
    "A video published by the minister on {weekday} shows a street under water.\n{post}",
  };

  @Test
  void everyPlantedSlipIsFound() {
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      LocalDate day = LocalDate.of(2024, 1, 10).plusDays(random.nextInt(600));
      DayOfWeek wrong = day.getDayOfWeek().plus(1 + random.nextInt(6));
      Report report = report(random, day, wrong, i);
      List<Flag> flags = FLAGGER.flag(report, STRUCTURER.structure(report));
      assertThat(flags).as("seed %s, case %s: %s", SEED, i, report.text()).hasSize(1);
      Flag flag = flags.get(0);
      assertThat(flag.type()).isEqualTo("weekday-date-mismatch");
      assertThat(flag.spans().get(0).in(report.text())).as("case %s", i).isEqualTo(name(wrong));
      assertThat(flag.spans()).as("case %s", i).hasSize(2);
      assertThat(flag.message()).contains(name(wrong)).contains(name(day.getDayOfWeek()));
    }
  }

  @Test
  void rightWeekdaysHaveNoFlag() {
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      LocalDate day = LocalDate.of(2024, 1, 10).plusDays(random.nextInt(600));
      Report report = report(random, day, day.getDayOfWeek(), i);
      assertThat(FLAGGER.flag(report, STRUCTURER.structure(report)))
          .as("seed %s, case %s: %s", SEED, i, report.text())
          .isEmpty();
    }
  }

  static Stream<RulesRow> wordings() {
    return WeekdayDateCheck.table().rows().stream();
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void exampleOfEveryWordingIsFlagged(RulesRow row) {
    Report report = report("It fell on " + row.cell("example") + ".", LocalDate.of(2025, 4, 10));
    assertThat(FLAGGER.flag(report, STRUCTURER.structure(report))).hasSize(1);
  }

  static Stream<RulesRow> postingWords() {
    return PostWeekdayCheck.table().rows().stream();
  }

  @ParameterizedTest
  @MethodSource("postingWords")
  void exampleOfEveryPostingWordIsFlagged(RulesRow row) {
    String text =
        row.cell("example")
            + "\nThe valley is under water.\n— Ana Brusk (@anabrusk) April 8, 2025\n";
    Report report = report(text, LocalDate.of(2025, 4, 10));
    assertThat(FLAGGER.flag(report, STRUCTURER.structure(report))).hasSize(1);
  }

  @Test
  void otherWeekdaysNearAPostAreLeftAlone() {
    String text =
        "Ana Brusk said on Friday that the valley was safe.\nThe valley is under water.\n— Ana Brusk (@anabrusk) April 8, 2025\n";
    Report report = report(text, LocalDate.of(2025, 4, 12));
    assertThat(FLAGGER.flag(report, STRUCTURER.structure(report))).isEmpty();
  }

  @Test
  void dateLongAgoWithoutItsYearIsLeftAlone() {
    Report report = report("It began on Friday, October 13.", LocalDate.of(2024, 5, 2));
    assertThat(FLAGGER.flag(report, STRUCTURER.structure(report))).isEmpty();
  }

  private static Report report(Random random, LocalDate day, DayOfWeek weekday, int number) {
    boolean post = random.nextBoolean();
    String[] templates = post ? BEFORE_A_POST : BESIDE_A_DATE;
    String template = templates[random.nextInt(templates.length)];
    boolean american = random.nextBoolean();
    boolean year = random.nextBoolean();
    String signature =
        "The valley is under water, and more rain is coming. We help wherever we can.\n— Ana Brusk / Ана Бруск (@anabrusk) "
            + written(day, true, true);
    String text =
        template
            .replace("{weekday}", name(weekday))
            .replace("{date}", written(day, american, year))
            .replace("{post}", signature);
    LocalDate published = day.plusDays(number % 4);
    return report(text, published);
  }

  private static String written(LocalDate day, boolean american, boolean year) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String date = american ? month + " " + day.getDayOfMonth() : day.getDayOfMonth() + " " + month;
    return date + (year ? (american ? ", " : " ") + day.getYear() : "");
  }

  private static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static Report report(String text, LocalDate published) {
    ReportMetadata metadata =
        new ReportMetadata(null, null, null, List.of(), new PublicationTime.Day(published), "en");
    return new Report("test", metadata, text, List.of(), List.of(), List.of());
  }
}
