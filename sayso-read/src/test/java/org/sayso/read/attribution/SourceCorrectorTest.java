package org.sayso.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructurer;
import org.sayso.read.table.RulesRow;

/** In the examples: ⟨source⟩ [cue] {content}, as they were found. */
class SourceCorrectorTest {
  private static final SourceCorrector CORRECTOR = SourceCorrector.create();
  private static final String OPENING = "⟨[{";
  private static final String CLOSING = "⟩]}";

  private record Marked(String text, RoleSpans spans) {}

  private static Marked read(String marked) {
    StringBuilder text = new StringBuilder();
    List<List<TextSpan>> roles = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int[] open = {-1, -1, -1};
    for (char c : marked.toCharArray()) {
      if (OPENING.indexOf(c) >= 0) {
        open[OPENING.indexOf(c)] = text.length();
      } else if (CLOSING.indexOf(c) >= 0) {
        int role = CLOSING.indexOf(c);
        roles.get(role).add(new TextSpan(open[role], text.length()));
      } else {
        text.append(c);
      }
    }
    return new Marked(text.toString(), new RoleSpans(roles.get(0), roles.get(1), roles.get(2)));
  }

  private static AttributionNode correct(Marked marked) {
    AttributionNode node = new AttributionNode(marked.spans(), 0.9, List.of());
    return CORRECTOR
        .correct(marked.text(), TextStructurer.create().structure(marked.text()), List.of(node))
        .get(0);
  }

  private static String words(String text, List<TextSpan> spans) {
    return String.join(" … ", spans.stream().map(span -> span.in(text)).toList());
  }

  static Stream<RulesRow> rows() {
    return SourceCorrector.table().rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theSubjectOfEveryRowsExampleIsNotItsSource(RulesRow row) {
    String marked = row.cell("example");
    int before = marked.indexOf(" [");
    String subject = marked.substring(0, before).replaceAll(" (?:is being|is|was)$", "");
    String example =
        marked.replaceFirst(java.util.regex.Pattern.quote(subject), "⟨" + subject + "⟩");
    assertThat(correct(read(example)).spans().source()).as(example).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "⟨Hale⟩ [accused] the board of {fraud}. | Hale",
        "{Fraud} [was alleged by] ⟨the board⟩. | the board",
        "⟨Hale⟩ [was quoted as saying] {it rained}. | Hale",
        "⟨Hale⟩ [was adamant] {it rained}. | Hale",
        "⟨It⟩ [was reported] {that it rained}. | ~~",
        "⟨Lawyer Ann Hale⟩ [convicted of] {fraud} | ~~",
        "Hale left the board, [telling] ⟨Reuters⟩ {he was tired}. | Hale",
        "Ann Hale wrote to the board [asking] {to be heard}. | Ann Hale",
        "On Monday, Hale resigned, [citing] {poor health}. | Hale",
        "Tolden's fire chief Ann Hale wrote to the board [asking] {to be heard}. | Tolden's fire chief Ann Hale",
        "The ministry closed two roads, [citing] {the snow}. | The ministry",
        "It rained in Leeds, with ⟨officials⟩ [saying] {it would stop}. | officials",
      })
  void whoSaysIt(String marked, String source) {
    Marked example = read(marked);
    assertThat(words(example.text(), correct(example).spans().source())).isEqualTo(source);
  }

  @Test
  void hearsayIsNobodysAndHoldsWhatItIsSaidOf() {
    Marked marked = read("⟨Hale⟩ [reportedly sent] {a letter to the board}.");
    AttributionNode node = correct(marked);
    assertThat(node.spans().source()).isEmpty();
    assertThat(words(marked.text(), node.spans().cue())).isEqualTo("reportedly");
    assertThat(words(marked.text(), node.spans().content()))
        .isEqualTo("Hale … sent a letter to the board");
    assertThat(node.inner()).isEmpty();
  }

  @Test
  void hearsayOfSomebodysWordsHoldsThoseWords() {
    Marked marked = read("⟨Hale⟩ [reportedly said] {the road was closed}.");
    AttributionNode node = correct(marked);
    assertThat(node.spans().source()).isEmpty();
    assertThat(node.inner()).hasSize(1);
    RoleSpans inner = node.inner().get(0).spans();
    assertThat(words(marked.text(), inner.source())).isEqualTo("Hale");
    assertThat(words(marked.text(), inner.cue())).isEqualTo("said");
  }

  @Test
  void aSourceThatSwallowedWhatIsSaidGivesItBack() {
    Marked marked =
        read(
            "[According to] ⟨officers six young men spent the night in the cells⟩. {They} were freed.");
    AttributionNode node = correct(marked);
    assertThat(words(marked.text(), node.spans().source())).isEqualTo("officers");
    assertThat(words(marked.text(), node.spans().content()))
        .isEqualTo("six young men spent the night in the cells");
  }

  @Test
  void aSourceWithAClauseOfItsOwnStaysWhole() {
    Marked marked =
        read("[According to] ⟨a source familiar with the talks that were held⟩, {it failed}.");
    assertThat(words(marked.text(), correct(marked).spans().source()))
        .isEqualTo("a source familiar with the talks that were held");
  }
}
