package org.sayso.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sayso.read.encoder.EncodedText;
import org.sayso.read.encoder.ModelFiles;
import org.sayso.read.encoder.Vocabulary;
import org.sayso.read.encoder.WordPieceTokenizer;

class PieceParagraphsTest {
  private static EncodedText encoded(String text) throws IOException {
    byte[] vocabulary = ModelFiles.bundled().read(ModelFiles.VOCABULARY);
    return EncodedText.of(
        text, new WordPieceTokenizer(Vocabulary.read(new ByteArrayInputStream(vocabulary))));
  }

  private static boolean firstAndLastAreTogether(String text) throws IOException {
    EncodedText encoded = encoded(text);
    return PieceParagraphs.of(encoded).same(0, encoded.size() - 1);
  }

  @Test
  void aLineThatBreaksInASentenceGoesOn() throws IOException {
    assertThat(firstAndLastAreTogether("the mayor said the\nbridge fell")).isTrue();
  }

  @Test
  void aLineBehindASentenceIsAnotherParagraph() throws IOException {
    assertThat(firstAndLastAreTogether("The bridge fell.\nNobody was hurt")).isFalse();
  }

  @Test
  void anEmptyLinePartsAlsoAHeadline() throws IOException {
    assertThat(firstAndLastAreTogether("Bridge falls\n\nNobody was hurt")).isFalse();
  }

  @Test
  void aColonAnnouncesTheNextParagraphAndNoFurther() throws IOException {
    EncodedText text = encoded("She wrote:\nhelp us\n\nIt rained.");
    PieceParagraphs paragraphs = PieceParagraphs.of(text);
    assertThat(paragraphs.isAnnounced(0)).isFalse();
    assertThat(paragraphs.isAnnounced(text.pieces().firstEndingAfter(11))).isTrue();
    assertThat(paragraphs.isAnnounced(text.size() - 1)).isFalse();
  }
}
