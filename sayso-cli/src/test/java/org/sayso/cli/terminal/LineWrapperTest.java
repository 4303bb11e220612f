package org.sayso.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Lines are filled by columns, words stay whole where they can, and nothing can talk to the
 * terminal.
 */
class LineWrapperTest {
  private static final List<String> PIECES =
      List.of(
          "word",
          "日本語のテキスト",
          " ",
          "  ",
          "e\u0301",
          "🎥",
          "\n",
          "averyverylongwordwithoutanyspaceinit",
          "الأمم",
          ",");

  private static String bare(String line) {
    return line.replaceAll("\u001B\\[[0-9;]*m", "");
  }

  @Test
  void breaksAtSpaces() {
    assertThat(LineWrapper.create(11).wrap(List.of(Inked.plain("one two three four")), "", "  "))
        .containsExactly("one two", "  three", "  four");
  }

  @Test
  void aWordOfTwoStylesStaysWhole() {
    List<Inked> pieces = List.of(Inked.plain("abc de"), Inked.of("fg", "1"), Inked.plain(", hi"));
    assertThat(LineWrapper.create(7).wrap(pieces, "", ""))
        .containsExactly("abc", "de\u001B[1mfg\u001B[0m,", "hi");
  }

  @Test
  void wideCharactersCountTwice() {
    assertThat(LineWrapper.create(4).wrap(List.of(Inked.plain("日本語")), "", ""))
        .containsExactly("日本", "語");
  }

  @Test
  void escapesAndTurnsOfDirectionAreShownAndNotSent() {
    String hostile = "a\u001B]0;title\u0007b\u202Ec\u009Bd";
    assertThat(LineWrapper.create(80).wrap(List.of(Inked.plain(hostile)), "", ""))
        .containsExactly("a\uFFFD]0;title\uFFFDb\uFFFDc\uFFFDd");
  }

  @Test
  void noLineIsTooWideAndNoWordIsLost() {
    for (long seed = 1; seed <= 300; seed++) {
      Random random = new Random(seed);
      List<Inked> pieces = new ArrayList<>();
      StringBuilder all = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        pieces.add(Inked.of(piece, random.nextBoolean() ? "1;36" : ""));
        all.append(piece);
      }
      int width = 20 + random.nextInt(60);
      List<String> lines = LineWrapper.create(width).wrap(pieces, "* ", "    ");
      assertThat(lines)
          .as("seed %d", seed)
          .allSatisfy(line -> assertThat(DisplayWidth.of(bare(line))).isLessThanOrEqualTo(width));
      String kept = bare(String.join("", lines)).replaceAll("^\\* ", "").replaceAll("\\s", "");
      assertThat(kept).as("seed %d", seed).isEqualTo(all.toString().replaceAll("\\s", ""));
    }
  }
}
