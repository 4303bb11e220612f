package org.sayso.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.TextSpan;

class WholeWordsTest {
  private static final String TEXT = "He called it untrue, he did.";

  @Test
  void aSpanThatCutsAWordGrowsToItsEnds() {
    assertThat(WholeWords.cover(TEXT, 4, 17).in(TEXT)).isEqualTo("called it untrue");
  }

  @Test
  void aSpanBetweenWordsStaysAsItIs() {
    assertThat(WholeWords.cover(TEXT, 3, 12).in(TEXT)).isEqualTo("called it");
    assertThat(WholeWords.cover(TEXT, 19, 20).in(TEXT)).isEqualTo(",");
  }

  @Test
  void spansThatCameToShareAWordBecomeOne() {
    List<TextSpan> spans = new ArrayList<>(List.of(TextSpan.of(3, 19)));
    WholeWords.add(spans, TextSpan.of(13, 19));
    WholeWords.add(spans, TextSpan.of(21, 23));
    assertThat(spans).containsExactly(TextSpan.of(3, 19), TextSpan.of(21, 23));
  }
}
