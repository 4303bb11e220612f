package org.sayso.train.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.encoder.EncodedText;
import org.sayso.read.encoder.ModelFiles;
import org.sayso.read.encoder.OnnxEncoder;
import org.sayso.read.encoder.Vocabulary;
import org.sayso.read.encoder.WindowOutput;
import org.sayso.read.encoder.WindowPlan;
import org.sayso.read.encoder.WordPieceTokenizer;
import org.sayso.train.attribution.EncoderParameters.Pretrained;
import org.sayso.train.torch.ParameterSet;

/** Training on a handful of sentences of our own with two layers: small, but all of the way. */
class TrainingTest {
  private static final PrintStream SILENT =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  @TempDir Path folder;

  private static Vocabulary vocabulary() {
    try {
      return Vocabulary.read(
          new ByteArrayInputStream(ModelFiles.bundled().read(ModelFiles.VOCABULARY)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<LabeledText> texts() {
    WordPieceTokenizer tokenizer = new WordPieceTokenizer(vocabulary());
    List<LabeledText> texts = new ArrayList<>();
    for (String who : List.of("Ann Lee", "The mayor", "A witness", "Police")) {
      for (String what : List.of("the bridge fell", "nobody was hurt", "help is coming")) {
        String text = who + " said " + what + ".";
        int cue = who.length() + 1;
        RoleSpans spans =
            new RoleSpans(
                List.of(TextSpan.of(0, who.length())),
                List.of(TextSpan.of(cue, cue + 4)),
                List.of(TextSpan.of(cue + 5, text.length() - 1)));
        texts.add(LabeledText.ofAttributions(new GoldText("t", text, List.of(spans)), tokenizer));
      }
    }
    return texts;
  }

  private static TrainingOptions options(int epochs) {
    Properties properties = new Properties();
    properties.setProperty("epochs", Integer.toString(epochs));
    properties.setProperty("piecesABatch", "64");
    properties.setProperty("dropout", "0");
    properties.setProperty("rate", "1e-3");
    return TrainingOptions.of(properties);
  }

  private static float[] trained(NDManager manager, int epochs, Path folder) throws IOException {
    ParameterSet fresh = EncoderParameters.create(manager, Pretrained.MINILM_L6, 2, 1);
    new AttributionTrainer(options(epochs), vocabulary(), SILENT)
        .train(texts(), fresh, manager, folder);
    return ParameterSet.load(manager, folder.resolve("parameters.bin"))
        .tensor("tag_w")
        .toFloatArray();
  }

  @Test
  void theSameSeedGivesTheSameParameters() throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      float[] one = trained(manager, 2, folder.resolve("one"));
      float[] two = trained(manager, 2, folder.resolve("two"));
      assertThat(two).isEqualTo(one);
    }
  }

  @Test
  void aFinishedRunGoesOnFromItsCheckpoint() throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      float[] finished = trained(manager, 2, folder);
      assertThat(trained(manager, 2, folder)).isEqualTo(finished);
      assertThat(Files.exists(folder.resolve("epoch-2.bin"))).isTrue();
      float[] more = trained(manager, 3, folder);
      assertThat(more).isNotEqualTo(finished);
      assertThat(Files.exists(folder.resolve("epoch-3.bin"))).isTrue();
    }
  }

  @Test
  void servingGivesTheLogitsOfTraining() throws IOException {
    String text =
        "Ann Lee said the bridge fell.\n“Help is coming,” a witness told reporters on Monday.";
    try (NDManager manager = NDManager.newBaseManager()) {
      ParameterSet parameters = EncoderParameters.create(manager, Pretrained.MINILM_L6, 2, 7);
      WindowPlan plan = new WindowPlan(64, 8, 4);
      EncodedText encoded = EncodedText.of(text, new WordPieceTokenizer(vocabulary()));
      WindowOutput wanted;
      try (TorchEncoder torch =
          new TorchEncoder(
              manager, EncoderProgram.forPredicting(parameters, true), vocabulary(), plan)) {
        wanted = torch.encode(encoded).get(0);
      }
      WindowOutput exact = serve(EncoderExport.toOnnx(parameters, false), encoded, plan);
      assertThat(distance(wanted.tags(), exact.tags())).isLessThan(1e-4);
      assertThat(distance(wanted.names(), exact.names())).isLessThan(1e-4);
      assertThat(distance(wanted.pairs(), exact.pairs())).isLessThan(1e-4);
      WindowOutput rounded = serve(EncoderExport.toOnnx(parameters, true), encoded, plan);
      assertThat(distance(wanted.pairs(), rounded.pairs())).isBetween(1e-6, 0.3);
    }
  }

  @Test
  void aModelThatShipsCanBeReadBackAndWrittenAgain() throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      ParameterSet parameters = ImportModel.read(manager, ModelFiles.bundled());
      assertThat(EncoderExport.toOnnx(parameters, true))
          .isEqualTo(ModelFiles.bundled().read(ModelFiles.ENCODER));
    }
  }

  private static WindowOutput serve(byte[] model, EncodedText text, WindowPlan plan) {
    try (OnnxEncoder encoder = OnnxEncoder.open(model, vocabulary())) {
      return encoder.encode(List.of(new OnnxEncoder.Place(text, plan.windows(text).get(0)))).get(0);
    }
  }

  private static double distance(float[] one, float[] other) {
    assertThat(other).hasSameSizeAs(one);
    double most = 0;
    for (int i = 0; i < one.length; i++) {
      most = Math.max(most, Math.abs(one[i] - other[i]));
    }
    return most;
  }
}
