package org.sayso.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.TextSpan;

class SentenceCutterTest {
  @Test
  void saysOneThingAPart() {
    assertThat(
            parts(
                "that the ship was lying still and hit no one, and that a tired crew left its lane"))
        .containsExactly(
            "that the ship was lying still and hit no one", "that a tired crew left its lane");
    assertThat(parts("eleven people had died; the lists had been late, it said"))
        .containsExactly("eleven people had died", "the lists had been late, it said");
    assertThat(parts("its inspectors were on the roof and would not speak of the wreckage"))
        .containsExactly("its inspectors were on the roof", "would not speak of the wreckage");
  }

  @Test
  void leavesOutWhereItWasSaid() {
    assertThat(parts("in a post that the unit had burst at two and that the owner had saved on it"))
        .containsExactly("that the unit had burst at two", "that the owner had saved on it");
  }

  @Test
  void partsAContentThatSomethingStandsBetween() {
    String text = "that the unit had burst at two and that Brannock, it is a firm, had saved on it";
    int comma = text.indexOf(',');
    List<TextSpan> content =
        List.of(TextSpan.of(0, comma), TextSpan.of(text.indexOf("had saved"), text.length()));
    assertThat(
            SentenceCutter.pieces(text, content).stream()
                .map(piece -> piece.stream().map(span -> span.in(text)).toList())
                .toList())
        .containsExactly(
            List.of("that the unit had burst at two"), List.of("that Brannock", "had saved on it"));
  }

  @Test
  void leavesWholeWhatIsOneThing() {
    assertThat(parts("that a recording proved that the minister had sold the port")).hasSize(1);
    assertThat(parts("he came, saw and won")).hasSize(1);
  }

  @Test
  void partsLieInTheTextInOrder() {
    String text = "First this was said here. Then that it was so, and that it was not so at all.";
    int last = 0;
    for (TextSpan span : SentenceCutter.propositions(text, TextSpan.of(0, text.length()))) {
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      last = span.end();
    }
    assertThat(last).isEqualTo(text.length());
  }

  private static List<String> parts(String text) {
    return SentenceCutter.propositions(text, TextSpan.of(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }
}
