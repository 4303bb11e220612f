package org.sayso.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.SaysoException;

/**
 * The JSON form of a reading: what it looks like, and the law that reading takes back what writing
 * gave.
 */
class ReadingJsonTest {
  private final Reading sample = SampleReading.make();
  private final String json = ReadingJson.write(sample);

  @Test
  void formOfTheContract() {
    assertThat(json)
        .startsWith(
            "{\"sayso\":\"0.1.0\",\"report\":{\"id\":\"sample\",\"url\":\"https://example.org/a?b=\\\"c\\\"\"")
        .contains("\"published\":\"2025-04-08\",\"language\":\"en\",\"text\":")
        .contains(
            "{\"platform\":\"x\",\"author\":\"Ana Orel / Ана Орел\",\"handle\":\"AnaOrel\",\"posted\":\"2025-04-08\",\"truncated\":true,\"span\":{")
        .contains("\"removed\":[{\"kind\":\"copyright\",\"text\":\"© 2025 The Vasht Courier\"}]")
        .contains(
            "{\"id\":\"a1\",\"parent\":null,\"kind\":\"mixed\",\"stance\":\"asserts\",\"confidence\":0.97,\"source\":[{\"start\":0,\"end\":18,\"text\":\"President Ana Orel\"}],\"cue\":[{")
        .contains("\"speaker\":\"p1\",\"evidence\":[\"e1\"],\"time\":\"t1\"}")
        .contains("\"confidence\":1.0,")
        .contains("\"resolved\":\"kb\",\"key\":\"person/ana-orel\"}")
        .contains("\"resolved\":\"unnamed\",\"belongsTo\":\"VA\"}")
        .contains("\"type\":\"armed-group\"")
        .contains("\"country\":\"VA\",\"lat\":48.5,\"lon\":-37.123456}")
        .contains("\"events\":[],\"flags\":[")
        .doesNotContain("\n");
  }

  @Test
  void takesBackWhatItWrote() {
    assertThat(ReadingJson.read(json)).isEqualTo(sample);
    assertThat(ReadingJson.read(ReadingJson.writeIndented(sample))).isEqualTo(sample);
  }

  @Test
  void aReportAloneGoesThereAndBack() {
    assertThat(ReadingJson.readReport(ReadingJson.writeReport(sample.report())))
        .isEqualTo(sample.report());
  }

  @Test
  void anyReadingComesBackTheSameAndIsWrittenTheSame() {
    for (long seed = 1; seed <= 500; seed++) {
      Reading reading = RandomReadings.ofSeed(seed);
      String written = ReadingJson.write(reading);
      Reading back = ReadingJson.read(written);
      assertThat(back).as("seed %d", seed).isEqualTo(reading);
      assertThat(ReadingJson.write(back)).as("seed %d", seed).isEqualTo(written);
    }
  }

  @Test
  void everyReadingSurvivesUtf8() {
    for (long seed = 1; seed <= 200; seed++) {
      String written = ReadingJson.write(RandomReadings.ofSeed(seed));
      byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
      assertThat(new String(bytes, StandardCharsets.UTF_8)).as("seed %d", seed).isEqualTo(written);
    }
  }

  @Test
  void confidenceHasFourDecimals() {
    String rounded = json.replace("\"confidence\":0.97", "\"confidence\":0.123456789");
    assertThat(ReadingJson.write(ReadingJson.read(rounded))).contains("\"confidence\":0.1235,");
  }

  @Test
  void localeAndTimeZoneDoNotMatter() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(ReadingJson.write(sample)).isEqualTo(json);
      assertThat(ReadingJson.read(json)).isEqualTo(sample);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void unknownFieldsAreIgnored() {
    String more =
        json.replace(
                "\"events\":[]",
                "\"events\":[{\"id\":\"v1\"}],\"novelty\":{\"deep\":[1,2.5,null,true]}")
            .replace("\"kind\":\"mixed\"", "\"kind\":\"mixed\",\"mood\":\"grave\"");
    assertThat(ReadingJson.read(more)).isEqualTo(sample);
  }

  @Test
  void absentListsAndNullsAreEmpty() {
    Reading reading =
        ReadingJson.read("{\"report\":{\"id\":\"r\",\"text\":\"Hello.\",\"byline\":null}}");
    assertThat(reading.report()).isEqualTo(Report.ofText("r", "Hello."));
    assertThat(reading.attributions()).isEmpty();
  }

  @Test
  void aSpanWhoseWordsAreNotThereIsAnErrorThatSaysWhere() {
    assertComplaint(
        json.replace(
            "\"text\":\"President Ana Orel\"}],\"cue\"",
            "\"text\":\"President Ana Oral\"}],\"cue\""),
        "attributions[0].source[0].text: \"President Ana Oral\" is not what the report has at 0-18: \"President Ana Orel\"");
  }

  @Test
  void wrongFieldsAreErrorsThatSayWhere() {
    assertComplaint(
        json.replace("\"stance\":\"denies\"", "\"stance\":\"shrugs\""),
        "attributions[1].stance: \"shrugs\" is none of asserts, alleges");
    assertComplaint(
        json.replace("\"confidence\":1.0", "\"confidence\":1.5"),
        "attributions[1]: confidence 1.5 is not in 0..1");
    assertComplaint(
        json.replace("\"start\":0,", "\"start\":\"0\","),
        "start: expected a whole number within 32 bits, found \"0\"");
    assertComplaint(json.replace("\"start\":0,", "\"start\":99,"), "end 18 is not above start 99");
    assertComplaint(
        json.replace("\"end\":18,", "\"end\":1800,"), "end 1800 is behind the report's text");
    assertComplaint(
        json.replace("\"published\":\"2025-04-08\"", "\"published\":\"last week\""),
        "report.published: \"last week\" is not a date");
    assertComplaint(
        json.replace("\"truncated\":true", "\"truncated\":\"yes\""),
        "report.posts[0].truncated: expected true or false, found \"yes\"");
    assertComplaint(
        json.replace("\"resolved\":\"kb\"", "\"resolved\":\"maybe\""),
        "actors[0].resolved: \"maybe\" is none of kb, document, unnamed");
    assertComplaint(
        json.replace("\"sayso\":\"0.1.0\"", "\"sayso\":\"7.0\""),
        "sayso: a reading of version 7.0");
    assertComplaint("{\"sayso\":\"0.1.0\"}", "report: expected an object, found nothing");
    assertComplaint("[]", "the JSON value: expected an object, found an array");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "{", "{\"a\":}", "nul", "\"open", "{} {}", "\u0000"})
  void whatIsNotJsonIsAnError(String text) {
    assertThatThrownBy(() -> ReadingJson.read(text)).isInstanceOf(SaysoException.class);
  }

  @Test
  void everyPrefixIsAnErrorAndNeverACrash() {
    for (int end = 0; end < json.length(); end++) {
      String prefix = json.substring(0, end);
      assertThatThrownBy(() -> ReadingJson.read(prefix)).isInstanceOf(SaysoException.class);
    }
  }

  @Test
  void deepNestingIsAnErrorAndNotAnExhaustedStack() {
    assertThatThrownBy(() -> ReadingJson.read("[".repeat(1_000_000)))
        .isInstanceOf(SaysoException.class);
  }

  private static void assertComplaint(String json, String complaint) {
    assertThatThrownBy(() -> ReadingJson.read(json))
        .isInstanceOfSatisfying(
            SaysoException.class, e -> assertThat(e.fault()).isEqualTo(SaysoException.Fault.DATA))
        .hasMessageContaining(complaint);
  }
}
