package org.sayso.read.kb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.SaysoException;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/** What the shipped knowledge base knows. */
class KnowledgeBaseTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.shipped();

  @Test
  void anOfficeHasTheHolderOfTheDay() {
    assertThat(holder("chancellor", "DE", "2021-12-07")).isEqualTo("Angela Merkel");
    assertThat(holder("chancellor", "DE", "2021-12-08")).isEqualTo("Olaf Scholz");
    assertThat(holder("Chancellor", "DE", "2025-06-01")).isEqualTo("Friedrich Merz");
  }

  @Test
  void anOrganisationIsKnownByAllItsNames() {
    assertThat(holder("secretary general", "North Atlantic Treaty Organization", "2025-04-09"))
        .isEqualTo("Mark Rutte");
  }

  @Test
  void surnamesMayStandFirst() {
    assertThat(KNOWN.named("Ishiba Shigeru")).extracting("name").containsExactly("Shigeru Ishiba");
  }

  @Test
  void nobodyIsNamedLongAfterTheSourceEnds() {
    assertThat(KNOWN.holder("president", "UA", LocalDate.of(2040, 1, 1))).isEmpty();
  }

  @Test
  void countriesAreKnownByNameDemonymAndCapital() {
    assertThat(KNOWN.countryNamed("the UK").map(Country::code)).contains("GB");
    assertThat(KNOWN.countryOfDemonym("Ukrainian").map(Country::code)).contains("UA");
    assertThat(KNOWN.countryOfCapital("Beijing").map(Country::code)).contains("CN");
    assertThat(KNOWN.metonym("the Kremlin").map(Metonym::of)).contains("RU");
  }

  @Test
  void countriesAreKnownInAllLanguagesOfCldr() {
    for (String name :
        List.of("Україна", "ウクライナ", "乌克兰", "أوكرانيا", "אוקראינה", "우크라이나", "Ucrania")) {
      assertThat(KNOWN.countryInAnyLanguage(name).map(Country::code)).as(name).contains("UA");
    }
    assertThat(KNOWN.countryNamed("Україна").map(Country::code)).contains("UA");
  }

  @Test
  void nativeSpellingsNameTheSamePerson() {
    assertThat(KNOWN.named("Володимир Зеленський"))
        .isEqualTo(KNOWN.named("Volodymyr Zelenskyy"))
        .hasSize(1);
  }

  @Test
  void aBroughtActorStandsInThePlaceOfTheShippedOne() {
    KnownPerson other =
        new KnownPerson("volodymyr-zelenskyy", "W. Z.", Gender.MALE, null, List.of());

    KnowledgeBase known = KnowledgeBase.shippedWith(List.of(other), List.of());

    assertThat(known.named("W. Z.")).containsExactly(other);
    assertThat(known.named("Volodymyr Zelenskyy")).isEmpty();
  }

  @Test
  void everyRowTellsItsSourceAndLicence() {
    assertFilled("countries.tsv", KnowledgeTables.COUNTRY_COLUMNS);
    assertFilled("persons.tsv", KnowledgeTables.PERSON_COLUMNS);
    assertFilled("offices.tsv", KnowledgeTables.OFFICE_COLUMNS);
    assertFilled("organizations.tsv", KnowledgeTables.ORGANIZATION_COLUMNS);
    assertFilled("metonyms.tsv", KnowledgeTables.METONYM_COLUMNS);
  }

  private static void assertFilled(String file, String[] columns) {
    assertThat(KnowledgeTables.shipped(file, columns).rows())
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(List.of(row.cell("source"), row.cell("licence")))
                    .as("%s, line %d", file, row.line())
                    .doesNotContain(""));
  }

  @Test
  void everyMetonymStandsInItsExampleAndBelongsToSomethingKnown() {
    assertThat(KnowledgeTables.shipped("metonyms.tsv", KnowledgeTables.METONYM_COLUMNS).rows())
        .allSatisfy(
            row -> {
              assertThat(row.cell("example")).contains(row.cell("name"));
              assertThat(
                      row.cell("of").equals("EU")
                          || row.cell("of").equals("UN")
                          || KNOWN.country(row.cell("of")).isPresent())
                  .isTrue();
            });
  }

  @Test
  void aWrongRowIsToldWithFileAndLine() throws IOException {
    String file =
        "person\toffice\tof\tfrom\tuntil\tas of\tsource\tlicence\n"
            + "# remark\n"
            + "x\tpresident\tUA\t2020-13-01\t\t2025-01-01\ts\tl\n";
    RulesRow row =
        RulesTable.read("mine.tsv", new StringReader(file), KnowledgeTables.OFFICE_COLUMNS)
            .rows()
            .get(0);

    assertThatThrownBy(() -> KnowledgeTables.tenure(row))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("mine.tsv, line 3")
        .hasMessageContaining("2020-13-01");
  }

  private static String holder(String office, String of, String day) {
    return KNOWN.holder(office, of, LocalDate.parse(day)).map(KnownPerson::name).orElse("-");
  }
}
