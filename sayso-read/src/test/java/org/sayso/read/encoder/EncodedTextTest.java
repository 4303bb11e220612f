package org.sayso.read.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EncodedTextTest {
  private static EncodedText encode(String text) {
    try {
      byte[] bytes = ModelFiles.bundled().read(ModelFiles.VOCABULARY);
      Vocabulary vocabulary = Vocabulary.read(new ByteArrayInputStream(bytes));
      return EncodedText.of(text, new WordPieceTokenizer(vocabulary));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String shapes(String text) {
    EncodedText encoded = encode(text);
    StringBuilder shapes = new StringBuilder();
    for (int i = 0; i < encoded.size(); i++) {
      shapes.append(encoded.shape(i));
    }
    return shapes.toString();
  }

  private static String quotes(String text) {
    EncodedText encoded = encode(text);
    StringBuilder quotes = new StringBuilder();
    for (int i = 0; i < encoded.size(); i++) {
      quotes.append(encoded.quote(i));
    }
    return quotes.toString();
  }

  @Test
  void shapesTellWhatLowerCaseHides() {
    assertThat(shapes("the Ann NATO 12 .")).isEqualTo("01245");
  }

  @Test
  void quotationMarksOpenAndClose() {
    assertThat(quotes("he said \"no more\" again")).isEqualTo("0021120");
    assertThat(quotes("“ no ” yes")).isEqualTo("2120");
  }

  @Test
  void anOpenQuotationEndsWithItsLine() {
    assertThat(quotes("\" no\nyes")).isEqualTo("210");
  }

  @Test
  void theFirstPieceOfALineIsMarked() {
    EncodedText encoded = encode("one two\nthree");
    assertThat(encoded.line(0)).isEqualTo(1);
    assertThat(encoded.line(1)).isZero();
    assertThat(encoded.line(2)).isEqualTo(1);
  }
}
