package org.sayso.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.bench.input.JsonLines;
import org.sayso.bench.input.PredictedReadings;
import org.sayso.bench.input.ReadingGold;
import org.sayso.bench.measure.MatchCount;
import org.sayso.bench.measure.TokenSet;

/**
 * The reports of the fixture are written for this test; {@code expected.txt} is what the Python
 * scorer printed for them: {@code python3 ../shared/score/score_readings.py gold.jsonl
 * readings.jsonl --list --bootstrap 300}.
 */
class ReadingScorerTest {
  private static Path resource(String name) {
    try {
      URL found = Objects.requireNonNull(ReadingScorerTest.class.getResource(name), name);
      return Path.of(found.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RoleChoices roles(int source, int cue, int content) {
    return new RoleChoices(
        List.of(TokenSet.of(source)), List.of(TokenSet.of(cue)), List.of(TokenSet.of(content)));
  }

  private static GoldItem gold(RoleChoices roles, boolean sure) {
    GoldLabels labels =
        new GoldLabels(
            List.of("direct"), List.of("asserts"), List.of("?"), List.of("unnamed"), Set.of());
    return new GoldItem(roles, labels, sure);
  }

  private static SaidItem said(RoleChoices roles) {
    return new SaidItem(roles, "direct", "asserts", List.of(), Set.of());
  }

  @Test
  @DisplayName(
      "prints the very table of the Python scorer, on choices of labels and spans and both forms of readings")
  void equalsThePythonScorer() throws IOException {
    ReadingGold gold = ReadingGold.read(resource("gold.jsonl"));
    PredictedReadings predicted =
        PredictedReadings.of(JsonLines.read(resource("readings.jsonl")), gold.reports());
    assertThat(gold.problems()).isEmpty();
    assertThat(predicted.problems()).isEmpty();
    assertThat(predicted.notes()).singleElement().asString().contains("1 of 3 reports");
    assertThat(ReadingScorer.score(gold.reports(), predicted.byReport()).table(300, true))
        .isEqualTo(Files.readString(resource("expected.txt")));
  }

  @Test
  void anAnswerThatFitsOnlyAnUnsureAttributionNeitherGainsNorLoses() {
    List<GoldItem> gold = List.of(gold(roles(0, 1, 2), true), gold(roles(3, 4, 5), false));
    ReadingCounts counts =
        ReadingScorer.count(
            gold, List.of(said(roles(0, 1, 2)), said(roles(3, 4, 5)), said(roles(6, 7, 8))));
    assertThat(counts.of("attr.overlap")).isEqualTo(new MatchCount(1, 2, 1));
    assertThat(counts.of("matched")).isEqualTo(new MatchCount(1, 1, 1));
  }

  @Test
  void aReportWithoutReadingCountsAsEmpty() {
    GoldReading report = new GoldReading("x", "a b c", List.of(gold(roles(0, 1, 2), true)));
    ReadingScore score = ReadingScorer.score(List.of(report), Map.of());
    assertThat(score.total().of("attr.overlap")).isEqualTo(new MatchCount(0, 0, 1));
    assertThat(score.table(0, false))
        .endsWith(
            "attr.overlap F1 0.0  kind 0.0  stance macro-F1 0.0  speaker 0.0  evidence F1 0.0\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Royal Police (RCMP) | the RCMP | false | true",
        "Recep Tayyip Erdoğan | President Erdogan’s | true | true",
        "Ann Bo | Bo Ann | true | false",
        "Interior Ministry | Foreign Ministry | false | false",
        "Straße & Söhne | STRASSE & SOHNE | false | true",
        "Martin King Jr. | Dr King, of Atlanta | true | true",
        "U.N. | UN | false | true",
        "Łódź council | the Lodz Council | false | true"
      })
  void namesAreTheSameWithoutRegardToCaseAccentsTitlesAndArticles(
      String gold, String said, boolean person, boolean same) {
    assertThat(SpeakerNames.isSame(gold, said, person)).isEqualTo(same);
  }
}
