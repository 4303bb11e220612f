package org.sayso.read.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlanTest {
  private static final WordPieceTokenizer TOKENIZER = new WordPieceTokenizer(vocabulary());

  private static Vocabulary vocabulary() {
    try {
      byte[] bytes = ModelFiles.bundled().read(ModelFiles.VOCABULARY);
      return Vocabulary.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void coresFollowEachOtherAndWindowsKeepTheirSize(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int words = random.nextInt(3_000);
    for (int i = 0; i < words; i++) {
      text.append(random.nextInt(40) == 0 ? "\n" : " ").append("word");
      text.append(random.nextInt(12) == 0 ? "." : "");
    }
    WindowPlan plan =
        new WindowPlan(100 + random.nextInt(300), random.nextInt(30), random.nextInt(15));
    EncodedText encoded = EncodedText.of(text.toString(), TOKENIZER);
    List<Window> windows = plan.windows(encoded);
    int next = 0;
    for (Window window : windows) {
      assertThat(window.coreFrom()).as("seed %d", seed).isEqualTo(next);
      assertThat(window.size()).isLessThanOrEqualTo(plan.most());
      next = window.coreTo();
    }
    assertThat(next).isEqualTo(encoded.size());
  }

  @Test
  void aCutFallsOnTheStartOfALine() {
    String text = ("one two three four five six seven\n").repeat(30);
    EncodedText encoded = EncodedText.of(text, TOKENIZER);
    List<Window> windows = new WindowPlan(64, 8, 4).windows(encoded);
    assertThat(windows.size()).isGreaterThan(3);
    for (Window window : windows) {
      assertThat(encoded.line(window.coreFrom())).isEqualTo(1);
    }
  }

  @Test
  void anEmptyTextHasNoWindow() {
    assertThat(new WindowPlan(64, 8, 4).windows(EncodedText.of(" \n ", TOKENIZER))).isEmpty();
  }

  @Test
  void contextMustLeaveRoom() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WindowPlan(20, 10, 5))
        .withMessageContaining("20");
  }
}
