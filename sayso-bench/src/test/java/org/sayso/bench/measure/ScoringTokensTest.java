package org.sayso.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.TextSpan;

/** The expected tokens are those of Python's {@code re.findall(r'\w+|[^\w\s]', text)}. */
class ScoringTokensTest {
  private static List<String> words(String text) {
    ScoringTokens tokens = ScoringTokens.of(text, List.of());
    return IntStream.range(0, tokens.size()).mapToObj(i -> tokens.span(i).in(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "U.S. said: don't | U . S . said : don ' t",
        "km/h² ½ Ⅳ ٣٤ | km / h² ½ Ⅳ ٣٤",
        "snake_case a‿b | snake_case a ‿ b",
        "\u0301x e\u0301 é | \u0301 x e \u0301 é",
        "हिन्दी | ह \u093f न \u094d द \u0940",
        "a\u200db 😀😀 👩\u200d🚒 | a \u200d b 😀 😀 👩 \u200d 🚒",
        "Ⓐ ª 日本語 𝐀𝐁 | Ⓐ ª 日本語 𝐀𝐁",
        "100% $5 — «да» | 100 % $ 5 — « да »"
      })
  void areWordsAndSingleOtherCharactersAsInPython(String text, String expected) {
    assertThat(words(text)).containsExactly(expected.split(" "));
  }

  @Test
  void whiteSpaceOfEveryKindSeparatesThemAndZeroWidthSpaceIsAToken() {
    assertThat(words("a\u00a0b\u2003c\u2028d\u0085e\u001cf\tg\u3000h"))
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    assertThat(words("a\u200bb")).containsExactly("a", "\u200b", "b");
  }

  @Test
  void aLoneSurrogateIsATokenOfItsOwn() {
    assertThat(words("a\ud83d b")).containsExactly("a", "\ud83d", "b");
  }

  @Test
  void spansTouchEveryTokenTheyCutInto() {
    ScoringTokens tokens = ScoringTokens.of("alpha beta, gamma", List.of());
    assertThat(tokens.under(List.of(TextSpan.of(2, 8)))).isEqualTo(TokenSet.of(0, 1));
    assertThat(tokens.under(List.of(TextSpan.of(5, 6)))).isEqualTo(TokenSet.EMPTY);
    assertThat(tokens.under(List.of(TextSpan.of(16, 17), TextSpan.of(0, 1))))
        .isEqualTo(TokenSet.of(0, 3));
  }

  @Test
  void knowTheirSentenceAndLine() {
    ScoringTokens tokens =
        ScoringTokens.of("One. Two\nThree", List.of(TextSpan.of(0, 4), TextSpan.of(5, 8)));
    assertThat(IntStream.range(0, tokens.size()).map(tokens::sentence)).containsExactly(0, 0, 1, 2);
    assertThat(IntStream.range(0, tokens.size()).map(tokens::line)).containsExactly(0, 0, 0, 1);
  }
}
