package org.sayso.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.model.TextSpan;
import org.sayso.read.table.RulesRow;

/**
 * Every row of {@code patterns.tsv} finds the time of its own example and gives it the value that
 * the row tells.
 */
class TimePatternsTest {
  private static final TimeWords WORDS = new TimeWords();
  private static final TimeScanner SCANNER = new TimeScanner(WORDS);
  private static final TimeMeanings MEANINGS = new TimeMeanings(WORDS);
  private static final TenseReader TENSES = new TenseReader();
  private static final LocalDate THURSDAY = LocalDate.of(2025, 4, 10);

  static Stream<RulesRow> rows() {
    return TimePattern.table().rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void exampleHasItsValue(RulesRow row) {
    String marked = row.cell("example");
    int start = marked.indexOf('[');
    TextSpan wanted = TextSpan.of(start, marked.indexOf(']') - 1);
    String text = marked.replace("[", "").replace("]", "");
    TextSpan sentence = TextSpan.of(0, text.length());
    List<WordedTime> fits =
        SCANNER.scan(text, sentence).stream()
            .filter(time -> time.pattern().id().equals(row.cell("id")))
            .filter(time -> time.span().equals(wanted))
            .toList();
    assertThat(fits).as("%s in \"%s\"", row.cell("id"), text).hasSize(1);
    TimeFrame frame =
        new TimeFrame(THURSDAY, -1, TENSES.read(text, sentence, wanted), null, null, null);
    Optional<String> value = MEANINGS.value(fits.get(0), frame);
    assertThat(value).as("%s in \"%s\"", row.cell("id"), text).contains(row.cell("value"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void rowTellsItsSource(RulesRow row) {
    assertThat(row.cell("source")).as("line %s", row.line()).isNotBlank();
  }
}
