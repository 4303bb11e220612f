package org.sayso.gather.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.gather.table.TableFile;

class TitleHabitsTest {
  private static List<List<String>> table() {
    return TableFile.rows(TitleHabits.class, "title-habits.tsv", 4);
  }

  @Test
  void everyRowOfTheTableIsWellFormed() {
    assertThat(table()).hasSizeGreaterThan(150);
    for (List<String> row : table()) {
      assertThat(row.get(0)).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+").doesNotStartWith("www.");
      assertThat(SiteFinder.host("https://" + row.get(0) + "/a")).isEqualTo(row.get(0));
      assertThat(row.get(2)).matches("|20\\d\\d-\\d\\d-\\d\\d");
      assertThat(row.get(3)).isNotBlank();
    }
    // fields, days and hosts that come twice are checked where the table is read
    assertThat(TitleHabits.load().fieldsOf(List.of("https://apnews.com/a"), Optional.empty()))
        .isNotEmpty();
  }

  @Test
  void theTableIsInTheOrderOfItsHosts() {
    assertThat(table()).extracting(row -> row.get(0)).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "og:title", "meta:", "json-ld:alternativeHeadline", "h1,", "H1"})
  void aFieldThatNoPageHasIsRefused(String field) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TitleHabits.of(List.of(List.of("gazette.example.org", field, "", "us"))))
        .withMessageContaining("gazette.example.org");
  }

  @Test
  void aHostThatComesTwiceAndADayThatIsNoneAreRefused() {
    List<String> row = List.of("gazette.example.org", "h1", "", "us");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TitleHabits.of(List.of(row, row)))
        .withMessageContaining("twice");
    Assertions.assertThatExceptionOfType(DateTimeParseException.class)
        .isThrownBy(
            () -> TitleHabits.of(List.of(List.of("gazette.example.org", "h1", "2025", "us"))));
  }

  private static final TitleHabits HABITS =
      TitleHabits.of(
          List.of(
              List.of("gazette.example.org", "title", "", "us"),
              List.of("gazette.example.org", "h1", "2024-05-01", "us"),
              List.of("gazette.example.org", "meta:og:title", "2025-05-01", "us"),
              List.of("news.gazette.example.org", "h1:part", "2024-01-01", "us")));

  private static List<String> fields(String address, String day) {
    return HABITS.fieldsOf(
        List.of(address), day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)));
  }

  @Test
  void habitsChangeOnTheirDay() {
    assertThat(fields("https://gazette.example.org/a", "2023-01-01")).containsExactly("h1");
    assertThat(fields("https://gazette.example.org/a", "2024-04-30")).containsExactly("h1");
    assertThat(fields("https://gazette.example.org/a", "2024-05-01"))
        .containsExactly("meta:og:title");
    assertThat(fields("https://gazette.example.org/a", "2025-05-01")).containsExactly("title");
    assertThat(fields("https://gazette.example.org/a", "")).containsExactly("title");
  }

  @Test
  void theNearestHostCountsAndThenTheOneItBelongsTo() {
    assertThat(fields("https://news.gazette.example.org/a", "2023-12-31"))
        .containsExactly("h1:part");
    assertThat(fields("https://news.gazette.example.org/a", "2026-01-01")).containsExactly("title");
    assertThat(fields("https://example.org/a", "2026-01-01")).isEmpty();
    assertThat(fields("", "2026-01-01")).isEmpty();
  }

  private static List<Found<String>> titles(String fields, String html) {
    PageElements page = PageElements.of(Jsoup.parse(html));
    TitleHabits habits =
        TitleHabits.of(List.of(List.of("gazette.example.org", fields, "", "example")));
    return new TitleFinder(habits)
        .find(
            page,
            MetaTags.of(page),
            JsonLd.of(page).articles(),
            "",
            List.of("https://gazette.example.org/fog"),
            Optional.empty());
  }

  private static final String PAGE =
      """
      <html><head><title>Fog | News</title><meta property="og:title" content="What the fog hides">
      <meta name="gazette:headline" content="Basin closed by fog"></head>
      <body><h1><span>Harbour</span> <span>Fog closes basin</span></h1></body></html>
      """;

  @Test
  void theFirstFieldThatAPageHasIsItsTitleAndAllOthersStay() {
    assertThat(titles("microdata:headline,meta:gazette:headline,h1", PAGE))
        .startsWith(
            new Found<>("Basin closed by fog", "meta:gazette:headline"),
            new Found<>("Harbour Fog closes basin", "h1"),
            new Found<>("What the fog hides", "meta:og:title"));
    assertThat(titles("microdata:headline", PAGE))
        .startsWith(new Found<>("What the fog hides", "meta:og:title"));
  }

  @Test
  void aHeadingWithAKickerHasAPartOfItsOwn() {
    assertThat(titles("h1:part", PAGE)).startsWith(new Found<>("Fog closes basin", "h1:part"));
    assertThat(titles("h1:part", "<h1><a>Fog closes basin</a></h1>"))
        .containsExactly(new Found<>("Fog closes basin", "h1"));
    assertThat(titles("h1:part", "<h1><b>Fog:</b> the basin is closed</h1>"))
        .startsWith(new Found<>("the basin is closed", "h1:part"));
  }
}
