package org.sayso.read.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sayso.model.Place;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;
import org.sayso.read.structure.TextStructurer;

/** Which places a report names, told as sentences of our own. */
class PlaceTaggerTest {
  private static final PlaceTagger TAGGER = PlaceTagger.create();
  private static final TextStructurer STRUCTURER = TextStructurer.create();

  @Test
  void townsRegionsAndCountries() {
    assertThat(read("A storm reached the coast near Lisbon, and trains in Portugal stood still."))
        .containsExactly("Lisbon=Lisbon PT", "Portugal=Portugal PT");
    assertThat(read("Shells fell in the Donetsk region, the governor said."))
        .containsExactly("Donetsk region=Donetsk Oblast UA");
  }

  @Test
  void placeAfterTheCommaDecides() {
    assertThat(read("The fair opens in Paris, Texas, this week."))
        .containsExactly("Paris=Paris US", "Texas=Texas US");
    assertThat(read("The fair opens in Paris this week.")).containsExactly("Paris=Paris FR");
    assertThat(read("The company is based in London, Ontario, and sells boats."))
        .containsExactly("London=London CA", "Ontario=Ontario CA");
  }

  @Test
  void countryOfTheReportDecidesBetweenTownsOfOneName() {
    assertThat(
            read(
                "Australia had a dry winter. Farmers near Newcastle sold their cattle, and Sydney saved water."))
        .contains("Newcastle=Newcastle AU");
    assertThat(
            read(
                "The United Kingdom had a dry winter. Farmers near Newcastle sold their cattle, and Manchester saved water."))
        .noneMatch(place -> place.endsWith(" AU"));
  }

  @Test
  void namesOfPeopleAndBodiesAreNoPlaces() {
    assertThat(read("Jack London wrote about the sea. London died young.")).isEmpty();
    assertThat(read("Mr. Houston told the Washington Post that he was ill.")).isEmpty();
  }

  @Test
  void governmentsAreNoPlaces() {
    assertThat(read("Beijing said that it knew nothing of the ship.")).isEmpty();
    assertThat(read("The ship is lost, according to Beijing.")).isEmpty();
    assertThat(read("An envoy said Washington was \"aware of the reports\".")).isEmpty();
    assertThat(read("They had asked the White House for an answer.")).isEmpty();
    assertThat(read("Residents of Beijing said that it rained."))
        .containsExactly("Beijing=Beijing CN");
  }

  @Test
  void washingtonIsTheCapitalUnlessItsStateIsMeant() {
    assertThat(read("He arrived in Washington late."))
        .containsExactly("Washington=Washington, D.C. US");
  }

  @Test
  void sourceSpansTellGovernmentsFromPlaces() {
    String text = "The ship is safe: Moscow has no doubt. The crew flew to Moscow.";
    Report report = Report.ofText("test", text);
    int at = text.indexOf("Moscow");
    List<Place> places =
        TAGGER.tag(
            report, STRUCTURER.structure(report), List.of(), List.of(TextSpan.of(at, at + 6)));
    assertThat(places)
        .extracting(place -> place.span().start())
        .containsExactly(text.lastIndexOf("Moscow"));
  }

  @Test
  void nameFinderIsHeard() {
    String text = "Jordan left early, and Chad stayed.";
    Report report = Report.ofText("test", text);
    List<NameMention> names =
        List.of(
            new NameMention(TextSpan.of(0, 6), NameType.PERSON, 0.9),
            new NameMention(
                TextSpan.of(text.indexOf("Chad"), text.indexOf("Chad") + 4), NameType.PERSON, 0.9));
    assertThat(TAGGER.tag(report, STRUCTURER.structure(report), names)).isEmpty();
  }

  @Test
  void otherNamesAndDatelines() {
    assertThat(read("KIEV (Own report) — Trams stood still on Tuesday."))
        .containsExactly("KIEV=Kyiv UA");
    assertThat(read("The U.S. sent two ships.")).containsExactly("U.S.=United States US");
  }

  @Test
  void pointsLieWhereTheyShould() {
    List<Place> places = tag("Trams in Lviv stood still.");
    assertThat(places).hasSize(1);
    assertThat(places.get(0).point())
        .isNotNull()
        .satisfies(
            point -> {
              assertThat(point.latitude()).isBetween(49.7, 50.0);
              assertThat(point.longitude()).isBetween(23.8, 24.2);
            });
  }

  @Test
  void spansAreInOrderInAnyText() {
    long seed = 5L;
    Random random = new Random(seed);
    String[] pieces = {
      "Paris",
      ",",
      " ",
      "Texas",
      "U.S.",
      "in",
      "the",
      "Donetsk",
      "region",
      "New",
      "York",
      "—",
      "\n",
      "(",
      "é",
      "😀",
      "Rostov-on-Don",
      "&",
      ".",
      "San",
      "'s",
      "Mr."
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      List<Place> places = tag(text.toString());
      for (int i = 1; i < places.size(); i++) {
        assertThat(places.get(i).span().start())
            .as("seed %s, round %s: %s", seed, round, text)
            .isGreaterThanOrEqualTo(places.get(i - 1).span().end());
      }
    }
  }

  @Test
  void everyPrefixIsReadInAnyLocale() {
    String text =
        "KYIV, Ukraine — Officials in the Donetsk region and in Paris, Texas, and the U.S. said Istanbul was calm.";
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      for (int end = 0; end <= text.length(); end++) {
        assertThat(tag(text.substring(0, end))).allMatch(place -> !place.name().isBlank());
      }
      assertThat(read(text)).contains("Istanbul=Istanbul TR");
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static List<String> read(String text) {
    return tag(text).stream()
        .map(place -> place.span().in(text) + "=" + place.name() + " " + place.country())
        .toList();
  }

  private static List<Place> tag(String text) {
    Report report = Report.ofText("test", text);
    return TAGGER.tag(report, STRUCTURER.structure(report), List.of());
  }
}
