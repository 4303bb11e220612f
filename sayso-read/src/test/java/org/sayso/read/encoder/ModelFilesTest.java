package org.sayso.read.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.SaysoException;
import org.sayso.read.ReadingEngine;

class ModelFilesTest {
  @TempDir Path folder;

  private void copyModel() throws IOException {
    ModelFiles bundled = ModelFiles.bundled();
    for (String name :
        new String[] {
          ModelFiles.VOCABULARY,
          ModelFiles.ENCODER,
          ModelFiles.PAIR_HEAD,
          ModelFiles.DECODER,
          ModelFiles.CUE_PIECES
        }) {
      Files.write(folder.resolve(name), bundled.read(name));
    }
    ModelFiles.writeSums(folder);
  }

  @Test
  void aCopyOfTheModelServesToo() throws IOException {
    copyModel();
    assertThat(ReadingEngine.create(ModelFiles.in(folder))).isNotNull();
  }

  @Test
  void aMissingFileIsNamedWithTheRemedy() throws IOException {
    copyModel();
    Files.delete(folder.resolve(ModelFiles.ENCODER));
    assertThatExceptionOfType(SaysoException.class)
        .isThrownBy(() -> ReadingEngine.create(ModelFiles.in(folder)))
        .satisfies(e -> assertThat(e.fault()).isEqualTo(SaysoException.Fault.ENVIRONMENT))
        .withMessageContaining("encoder.onnx")
        .withMessageContaining("missing")
        .withMessageContaining("restore it");
  }

  @Test
  void aDamagedFileIsNamedWithTheRemedy() throws IOException {
    copyModel();
    byte[] bytes = Files.readAllBytes(folder.resolve(ModelFiles.ENCODER));
    bytes[bytes.length / 2] ^= 1;
    Files.write(folder.resolve(ModelFiles.ENCODER), bytes);
    assertThatExceptionOfType(SaysoException.class)
        .isThrownBy(() -> ReadingEngine.create(ModelFiles.in(folder)))
        .satisfies(e -> assertThat(e.fault()).isEqualTo(SaysoException.Fault.ENVIRONMENT))
        .withMessageContaining("encoder.onnx")
        .withMessageContaining("damaged");
  }

  @Test
  void aFolderThatIsNoModelSaysSo() {
    assertThatExceptionOfType(SaysoException.class)
        .isThrownBy(() -> ModelFiles.in(folder.resolve("nowhere")))
        .withMessageContaining("SHA256SUMS");
  }
}
