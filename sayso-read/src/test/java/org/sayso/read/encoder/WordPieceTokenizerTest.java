package org.sayso.read.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPieceTokenizerTest {
  private static final byte[] VOCABULARY = ModelFiles.bundled().read(ModelFiles.VOCABULARY);
  private static final List<String> PIECES =
      new String(VOCABULARY, StandardCharsets.UTF_8).lines().toList();

  private final WordPieceTokenizer tokenizer = new WordPieceTokenizer(vocabulary());

  private static Vocabulary vocabulary() {
    try {
      return Vocabulary.read(new ByteArrayInputStream(VOCABULARY));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> pieces(String text) {
    Pieces pieces = tokenizer.tokenize(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      words.add(PIECES.get(pieces.id(i)));
    }
    return words;
  }

  @Test
  void longWordsFallIntoTheLongestKnownPieces() {
    assertThat(pieces("unaffable")).containsExactly("una", "##ffa", "##ble");
  }

  @Test
  void caseAndAccentsAreFoldedAndOffsetsStayInTheText() {
    String text = "Erdoğan's Café";
    Pieces found = tokenizer.tokenize(text);
    assertThat(pieces(text)).containsExactly("er", "##dog", "##an", "'", "s", "cafe");
    assertThat(text.substring(found.start(1), found.end(1))).isEqualTo("doğ");
    assertThat(text.substring(found.start(5), found.end(5))).isEqualTo("Café");
  }

  @Test
  void punctuationAndCjkCharactersStandAlone() {
    assertThat(pieces("(中国)!")).containsExactly("(", "中", "国", ")", "!");
  }

  @Test
  void aWordOfUnknownLettersIsOneUnknownPiece() {
    Pieces found = tokenizer.tokenize("a \u16A0\u16A2 b");
    assertThat(found.id(1)).isEqualTo(vocabulary().unknown());
    assertThat(found.start(1)).isEqualTo(2);
    assertThat(found.end(1)).isEqualTo(4);
  }

  @Test
  void aWordOfMoreThanAHundredLettersIsUnknown() {
    assertThat(tokenizer.tokenize("a".repeat(101)).id(0)).isEqualTo(vocabulary().unknown());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void piecesAreInOrderWithinTheTextAndLeaveOutNothingThatIsSeen(long seed) {
    Random random = new Random(seed);
    StringBuilder builder = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      int code =
          switch (random.nextInt(5)) {
            case 0 -> 0x20 + random.nextInt(0x5F);
            case 1 -> random.nextInt(0x250);
            case 2 -> 0x400 + random.nextInt(0x800);
            case 3 -> 0x1F300 + random.nextInt(0x300);
            default -> random.nextInt(0xFFFF);
          };
      builder.appendCodePoint(code);
    }
    String text = builder.toString();
    Pieces found = tokenizer.tokenize(text);
    boolean[] covered = new boolean[text.length()];
    int before = 0;
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.start(i)).as("seed %d, piece %d", seed, i).isGreaterThanOrEqualTo(before);
      assertThat(found.end(i)).isGreaterThan(found.start(i)).isLessThanOrEqualTo(text.length());
      for (int at = found.start(i); at < found.end(i); at++) {
        covered[at] = true;
      }
      before = found.start(i);
    }
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) > ' ' && text.charAt(at) < 127) {
        assertThat(covered[at]).as("seed %d, char %d", seed, at).isTrue();
      }
    }
  }

  @Test
  void placesOfOffsetsAreFound() {
    Pieces found = tokenizer.tokenize("Ann said no.");
    assertThat(found.firstEndingAfter(4)).isEqualTo(1);
    assertThat(found.firstStartingFrom(5)).isEqualTo(2);
    assertThat(found.firstStartingFrom(99)).isEqualTo(found.size());
  }
}
