package org.sayso.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructurer;
import org.sayso.read.table.RulesRow;

class WordingStatementsTest {
  private static final WordingStatements WORDINGS = WordingStatements.create();

  private static List<AttributionNode> find(String text, List<AttributionNode> before) {
    return WORDINGS.add(text, TextStructurer.create().structure(text), before);
  }

  static Stream<RulesRow> rows() {
    return WordingStatements.table().rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowFindsItsExample(RulesRow row) {
    String marked = row.cell("example");
    String text = marked.replaceAll("[<>\\[\\]{}]", "");
    List<AttributionNode> found = find(text, List.of());
    assertThat(found).as(row.table() + ", line " + row.line()).hasSize(1);
    RoleSpans spans = found.get(0).spans();
    assertThat(words(text, spans.cue())).isEqualTo(between(marked, '[', ']'));
    assertThat(words(text, spans.source())).isEqualTo(between(marked, '<', '>'));
    if (marked.indexOf('{') >= 0) {
      assertThat(words(text, spans.content())).endsWith(between(marked, '{', '}'));
    }
  }

  private static String words(String text, List<TextSpan> spans) {
    return String.join(" … ", spans.stream().map(span -> span.in(text)).toList());
  }

  private static String between(String marked, char open, char close) {
    int from = marked.indexOf(open);
    return from < 0 ? "" : marked.substring(from + 1, marked.indexOf(close));
  }

  @Test
  void aVerbThatIsJoinedToAnotherIsNoPartOfTheSource() {
    String text = "The office said it had received a tape and was checking whether it is real.";

    List<AttributionNode> found = find(text, List.of());

    assertThat(found).hasSize(1);
    assertThat(words(text, found.get(0).spans().source())).isEqualTo("it");
  }

  @Test
  void whatIsCheckedEndsWithTheQuotation() {
    String text = "\"The coast guard is still checking this account,\" Verhane said.";

    List<AttributionNode> found = find(text, List.of());

    assertThat(words(text, found.get(0).spans().content())).isEqualTo("this account");
  }

  @Test
  void wordsOfAKnownCueAreLeftAlone() {
    String text = "Hale declined to comment.";
    AttributionNode known =
        new AttributionNode(
            new RoleSpans(List.of(TextSpan.of(0, 4)), List.of(TextSpan.of(5, 24)), List.of()),
            0.9,
            List.of());
    assertThat(find(text, List.of(known))).containsExactly(known);
  }

  @Test
  void hearsayInsideWhatSomebodySaysLiesInside() {
    String text = "Hale said: the bridge reportedly fell.";
    AttributionNode outer =
        new AttributionNode(
            new RoleSpans(
                List.of(TextSpan.of(0, 4)),
                List.of(TextSpan.of(5, 9)),
                List.of(TextSpan.of(11, 37))),
            0.9,
            List.of());
    List<AttributionNode> found = find(text, List.of(outer));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).inner()).hasSize(1);
    assertThat(words(text, found.get(0).inner().get(0).spans().content()))
        .isEqualTo("the bridge … fell");
  }
}
