package org.sayso.read.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.read.table.RulesTable;

/** Where sentences end: ¦ stands for each end inside a line. */
class SentencesTest {
  private static final TextStructurer STRUCTURER = TextStructurer.create();

  static Stream<String> examplesOfTheTable() {
    return RulesTable.load(
            TextStructurer.class, "abbreviations.tsv", "abbreviation", "use", "example", "source")
        .rows()
        .stream()
        .map(row -> row.cell("example"));
  }

  @ParameterizedTest
  @MethodSource("examplesOfTheTable")
  void abbreviationsKeepTheirExamples(String marked) {
    endsAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prices rose 3.5 percent.¦ Nobody knew why.",
        "U.S. officials met in Oslo.¦ They talked to the U.N. Security Council.",
        "She lives in the U.S.¦ The others do not.",
        "Envoy J. K. Marsh left.¦ A. B. Cole stayed.",
        "“We waited.¦ Nobody came.”¦ He left.",
        "\"We waited.\"¦ \"Nobody came,\" he said.",
        "\"Is it over?\" Ms Brandt asked.¦ It was.",
        "\"Is it over?\" asked Ms Brandt.",
        "Is it over?¦ It is!¦ Really?!¦ Yes.",
        "See https://example.org/a.B?c=D.E for more.¦ Nothing else is known.",
        "Write to press@example.org.¦ Nobody answers.",
        "It closed at 5 p.m. on Monday.¦ It opened at 8 a.m.¦ The queue was long.",
        "He paused … and went on.¦ Then he left.",
        "(It rained.)¦ The match went on.",
        "It ended in March.¦The talks went on.",
        "The firm Node.Js did not answer.",
        "1. The first point.¦ 2. The second point.",
        "会议结束了。¦部长没有回答。",
        "No stop at all",
      })
  void endsAsMarked(String marked) {
    String text = marked.replace("¦", "");
    List<String> expected = Stream.of(marked.split("¦")).map(String::strip).toList();
    assertThat(STRUCTURER.structure(text).sentences())
        .extracting(s -> s.in(text))
        .isEqualTo(expected);
  }
}
