package org.sayso.read.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sayso.model.Flag;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.read.ReadingEngine;

/**
 * Slips that only a whole reading shows, planted in reports of our own: a name in two spellings, an
 * opening on unnamed sources. All are found; the same reports without the slip have no flag.
 */
class PlantedSlipsInReadingsTest {
  private static final long SEED = 26_11_2026L;
  private static final int CASES = 100;
  private static final ReadingEngine ENGINE = ReadingEngine.create();

  /** A surname and another spelling of it. */
  private static final String[][] SURNAMES = {
    {"Zelensky", "Zelenskyy"},
    {"Halvorsen", "Halvorson"},
    {"Poroshenko", "Poroschenko"},
    {"Marković", "Markovich"},
    {"Johansson", "Johanson"},
    {"Gaddafi", "Gadaffi"},
    {"Erdmann", "Erdman"},
    {"Shevardnadze", "Shevarnadze"},
  };

  private static final String[] GIVEN = {"Anna", "Peter", "Maria", "Viktor", "Elena", "Thomas"};

  /** {full}, {surname}: as it stands everywhere; {other}: where the other spelling is planted. */
  private static final String[] NAMED = {
    "Minister {full} said on Monday that the bridge would stay closed.\n\n\"We will not take the risk,\" {surname} said.\n\nThe army was told of it before {other} spoke to reporters in the capital.",
    "{full}, the mayor of Tolden, told reporters that the dam was safe.\n\n{surname} said that the owner had sent all papers. {other} added that nobody would have to leave.",
    "The harbour will open again in May, {full} said.\n\n\"All cranes are working,\" {other} said. {surname} did not say who would pay.",
  };

  /** {who}: unnamed or named. */
  private static final String[] OPENINGS = {
    "{who} said that two ships had left the harbour without lights.\n\nThe ships had been there since March.",
    "Two ships left the harbour without lights, {who} said on Tuesday.\n\nThe ships had been there since March.",
    "The harbour of Tolden has been closed.\n\n{who} told reporters that two ships were missing.",
  };

  private static final String[] UNNAMED = {
    "officials",
    "a senior official",
    "two people familiar with the matter",
    "an anonymous source",
    "sources"
  };

  @Test
  void everyNameInTwoSpellingsIsFound() {
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      String[] surname = pick(random, SURNAMES);
      String text =
          pick(random, NAMED)
              .replace("{full}", pick(random, GIVEN) + " " + surname[0])
              .replace("{surname}", surname[0]);
      assertFlags(i, text.replace("{other}", surname[1]), FlagType.NAME_SPELLED_SEVERAL_WAYS);
      assertFlags(i, text.replace("{other}", surname[0]));
    }
  }

  @Test
  void everyOpeningOnUnnamedSourcesIsFound() {
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      String opening = pick(random, OPENINGS);
      String named = pick(random, GIVEN) + " " + pick(random, SURNAMES)[0];
      assertFlags(i, told(opening, pick(random, UNNAMED)), FlagType.UNNAMED_SOURCES_ONLY);
      assertFlags(i, told(opening, named));
    }
  }

  private static String told(String opening, String who) {
    String text = opening.replace("{who}", who);
    return opening.contains("\n{who}") || opening.startsWith("{who}")
        ? text.replace("\n" + who, "\n" + capital(who)).replaceFirst("^" + who, capital(who))
        : text;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static void assertFlags(int number, String text, FlagType... types) {
    ReportMetadata metadata =
        new ReportMetadata(
            null, null, null, List.of(), new PublicationTime.Day(LocalDate.of(2025, 4, 8)), "en");
    Report report = new Report("test", metadata, text, List.of(), List.of(), List.of());
    assertThat(ENGINE.read(report).flags())
        .as("seed %s, case %s: %s", SEED, number, text)
        .extracting(Flag::type)
        .containsExactly(List.of(types).stream().map(FlagType::code).toArray(String[]::new));
  }

  private static <T> T pick(Random random, T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
