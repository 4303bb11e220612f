package org.sayso.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

class EchoWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <Security officials> also [say] {that a second machine was in the sky}.  | true
          <People in the coastguard> [say] {so too}.                               | true
          <Members of the court> [are talking of] {it} as well.                    | true
          <The mayor> [said] {the bridge also fell}.                               | false
          <The mayor> [said] {the bridge fell}.                                    | false
          {The bridge fell}, <the mayor> [said].                                   | false
          """)
  void anAlsoBesideTheVerbOfSpeechEchoesAndOneInsideWhatIsSaidDoesNot(
      String marked, boolean echoes) {
    StringBuilder text = new StringBuilder();
    List<TextSpan> source = new ArrayList<>();
    List<TextSpan> cue = new ArrayList<>();
    List<TextSpan> content = new ArrayList<>();
    int start = 0;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '<', '[', '{' -> start = text.length();
        case '>' -> source.add(TextSpan.of(start, text.length()));
        case ']' -> cue.add(TextSpan.of(start, text.length()));
        case '}' -> content.add(TextSpan.of(start, text.length()));
        default -> text.append(c);
      }
    }

    assertThat(EchoWords.in(text.toString(), new RoleSpans(source, cue, content)))
        .isEqualTo(echoes);
  }
}
