package org.sayso.read.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sayso.model.Flag;
import org.sayso.model.Post;
import org.sayso.model.PostOrigin;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructurer;

/**
 * Slips of every sort planted in reports of our own are all found; the same reports without the
 * slip have no flag. Weekdays have a test of their own, names and unnamed sources, which need a
 * whole reading, another.
 */
class PlantedSlipsTest {
  private static final long SEED = 26_11_2026L;
  private static final int CASES = 200;
  private static final LocalDate TODAY = LocalDate.of(2025, 4, 10);
  private static final Flagger FLAGGER = Flagger.create(FlagOptions.ALL.asOf(TODAY));
  private static final TextStructurer STRUCTURER = TextStructurer.create();

  private static final String[] NUMBERS = {
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve"
  };

  private static final String[] WHO = {
    "people", "workers", "soldiers", "miners", "children", "passengers", "sailors"
  };

  private static final String[] BEFELL = {"killed", "injured", "arrested", "evacuated", "rescued"};

  /** {a}, {b}: the number in headline or opening, and the one further down. */
  private static final String[] COUNTS = {
    "{A} {who} {befell} in Brusna\n\nA fire broke out in the harbour of Brusna at night.\n\n{B} {who} were {befell}, the mayor of the town said.",
    "Fire in Brusna harbour\n\n{A} {who} were {befell} when a store burned down in Brusna.\n\nThe hospital said that {b} {who} had been {befell}.",
    "Fire in Brusna harbour: {a} {who} {befell}\n\nSmoke was seen from Orlund.\n\nThe fire service spoke of {b} {who} {befell} by noon.",
  };

  private static final String[] POSTS = {
    "The old bridge over the Sund has been closed by the army until the ice on the river is gone.",
    "We have asked the owners of the dam for all reports of the past winter and were given none.",
    "Our crews reached the island before dawn and brought all the children to the school in Tolden.",
  };

  private static final String[] QUOTING = {
    "“{quotation},” Ana Brusk wrote.\n{post}\nNobody else spoke.",
    "Ana Brusk wrote on X: “{quotation}.”\n\n{post}\n\nThe council meets in the evening.",
    "{post}\nThe words “{quotation}” were read aloud in the council.",
  };

  @Test
  void everyNumberThatDiffersIsFound() {
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      int first = 2 + random.nextInt(9);
      int second = first + 1 + random.nextInt(NUMBERS.length - first);
      String template = pick(random, COUNTS);
      String who = pick(random, WHO);
      String befell = pick(random, BEFELL);
      boolean figures = random.nextBoolean();
      String slip = counts(template, who, befell, first, second, figures);
      String right = counts(template, who, befell, first, first, figures);
      assertOne(i, FlagType.NUMBER_DIFFERS, report(slip, TODAY));
      assertNone(i, report(right, TODAY));
    }
  }

  @Test
  void everyChangedQuotationIsFound() {
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      String post = pick(random, POSTS);
      String template = pick(random, QUOTING);
      List<String> words = List.of(post.substring(0, post.length() - 1).split(" "));
      int length = 7 + random.nextInt(words.size() - 7);
      int from = random.nextInt(words.size() - length + 1);
      List<String> faithful = words.subList(from, from + length);
      List<String> changed = new ArrayList<>(faithful);
      int place = 1 + random.nextInt(length - 2);
      switch (random.nextInt(3)) {
        case 0 -> changed.set(place, "never");
        case 1 -> changed.add(place, "never");
        default -> changed.remove(place);
      }
      assertOne(i, FlagType.QUOTATION_DIFFERS_FROM_POST, quoting(template, post, changed, false));
      assertNone(i, quoting(template, post, faithful, false));
    }
  }

  @Test
  void everyTruncatedPostIsFound() {
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      String post = pick(random, POSTS);
      int length = 20 + random.nextInt(post.length() - 20);
      String shown = post.substring(0, length).strip() + "…";
      String text = "Ana Brusk wrote:\n" + shown + "\nNobody answered.";
      assertOne(i, FlagType.TRUNCATED_POST, report(text, TODAY, post(text, shown, true, TODAY)));
      assertNone(i, report(text, TODAY, post(text, shown, false, TODAY)));
    }
  }

  @Test
  void everyReportWithoutADateIsFound() {
    for (int i = 0; i < CASES; i++) {
      String text = "It rained in Tolden for " + (i + 2) + " days.";
      assertOne(i, FlagType.UNDATED_REPORT, report(text, null));
      assertNone(i, report(text, TODAY));
    }
  }

  @Test
  void everyDateInTheFutureIsFound() {
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      String words = pick(random, POSTS);
      String text = "Ana Brusk wrote:\n" + words + "\nNobody answered.";
      LocalDate late = TODAY.plusDays(2 + random.nextInt(1000));
      LocalDate day = TODAY.minusDays(random.nextInt(1000));
      boolean report = random.nextBoolean();
      assertOne(
          i,
          FlagType.FUTURE_DATED_REPORT,
          report(text, report ? late : day, post(text, words, false, report ? day : late)));
      assertNone(i, report(text, day, post(text, words, false, day.minusDays(random.nextInt(9)))));
    }
  }

  private static String counts(
      String template, String who, String befell, int first, int second, boolean figures) {
    String a = NUMBERS[first - 1];
    String b = figures ? Integer.toString(second) : NUMBERS[second - 1];
    return template
        .replace("{who}", who)
        .replace("{befell}", befell)
        .replace("{A}", capital(a))
        .replace("{B}", capital(b))
        .replace("{a}", a)
        .replace("{b}", b);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static Report quoting(
      String template, String post, List<String> quotation, boolean truncated) {
    String text =
        template.replace("{quotation}", String.join(" ", quotation)).replace("{post}", post);
    return report(text, TODAY, post(text, post, truncated, TODAY));
  }

  private static void assertOne(int number, FlagType type, Report report) {
    List<Flag> flags = flags(report);
    assertThat(flags)
        .as("seed %s, case %s: %s", SEED, number, report.text())
        .extracting(Flag::type)
        .containsExactly(type.code());
    assertThat(flags.get(0).message()).as("case %s", number).endsWith(".");
    Flagger without = Flagger.create(FlagOptions.ALL.asOf(TODAY).without(type));
    assertThat(without.flag(input(report))).as("case %s, switched off", number).isEmpty();
  }

  private static void assertNone(int number, Report report) {
    assertThat(flags(report)).as("seed %s, case %s: %s", SEED, number, report.text()).isEmpty();
  }

  private static List<Flag> flags(Report report) {
    return FLAGGER.flag(input(report));
  }

  private static FlagInput input(Report report) {
    return new FlagInput(report, STRUCTURER.structure(report), List.of(), List.of());
  }

  private static String pick(Random random, String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static Report report(String text, @Nullable LocalDate day, Post... posts) {
    PublicationTime published = day == null ? null : new PublicationTime.Day(day);
    ReportMetadata metadata = new ReportMetadata(null, null, null, List.of(), published, "en");
    return new Report("test", metadata, text, List.of(), List.of(posts), List.of());
  }

  private static Post post(String text, String words, boolean truncated, LocalDate posted) {
    int at = text.lastIndexOf(words);
    return new Post(
        new PostOrigin("x", "Ana Brusk", "anabrusk", null, null),
        posted,
        truncated,
        new TextSpan(at, at + words.length()),
        List.of());
  }
}
