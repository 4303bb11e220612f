package org.sayso.read.attribution;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.sayso.model.SaysoException;
import org.sayso.read.encoder.ModelFiles;
import org.sayso.read.encoder.OnnxEncoder;
import org.sayso.read.encoder.Vocabulary;
import org.sayso.read.encoder.WindowPlan;
import org.sayso.read.encoder.WordPieceTokenizer;

/**
 * A loaded reading model: everything that training leaves for serving.
 *
 * @param least confidence below which an attribution is not told
 * @param leastNested confidence below which an attribution inside another's content is not told
 * @param cuePieces ids of the word pieces that cues are made of
 */
public record AttributionModel(
    WordPieceTokenizer tokenizer,
    WindowPlan plan,
    OnnxEncoder encoder,
    AttributionDecoder decoder,
    Calibration calibration,
    double least,
    double leastNested,
    Set<Integer> cuePieces) {
  public AttributionModel {
    cuePieces = Set.copyOf(cuePieces);
  }

  /**
   * Loads a model.
   *
   * @throws SaysoException of the environment if a file is missing or damaged
   */
  public static AttributionModel load(ModelFiles files) {
    try {
      Vocabulary vocabulary =
          Vocabulary.read(new ByteArrayInputStream(files.read(ModelFiles.VOCABULARY)));
      Properties settings = new Properties();
      settings.load(new StringReader(text(files, ModelFiles.DECODER)));
      Set<Integer> cuePieces = new HashSet<>();
      text(files, ModelFiles.CUE_PIECES)
          .lines()
          .map(vocabulary::id)
          .filter(id -> id >= 0)
          .forEach(cuePieces::add);
      return new AttributionModel(
          new WordPieceTokenizer(vocabulary),
          new WindowPlan(
              (int) number(settings, "window.most"),
              (int) number(settings, "window.before"),
              (int) number(settings, "window.after")),
          OnnxEncoder.open(files.read(ModelFiles.ENCODER), vocabulary),
          new AttributionDecoder(
              readPairHead(files.read(ModelFiles.PAIR_HEAD)),
              new DecoderSettings(
                  (float) number(settings, "cue.bias"),
                  (float) number(settings, "tag.share"),
                  (float) number(settings, "source.bias"),
                  (float) number(settings, "content.bias"),
                  (float) number(settings, "rescue.bias"),
                  (int) number(settings, "gap"))),
          new Calibration(
              number(settings, "confidence.bias"),
              number(settings, "confidence.cue"),
              number(settings, "confidence.source"),
              number(settings, "confidence.content"),
              number(settings, "confidence.no.source"),
              number(settings, "confidence.no.content")),
          number(settings, "least"),
          number(settings, "nested.least"),
          cuePieces);
    } catch (IOException e) {
      throw new UncheckedIOException("the model's bytes are in memory", e);
    }
  }

  private static String text(ModelFiles files, String name) {
    return new String(files.read(name), StandardCharsets.UTF_8);
  }

  private static double number(Properties settings, String name) {
    String value = settings.getProperty(name);
    if (value == null) {
      throw new SaysoException(
          SaysoException.Fault.ENVIRONMENT,
          "setting " + name + " is missing in " + ModelFiles.DECODER + "; export the model afresh");
    }
    return Double.parseDouble(value);
  }

  private static PairHead readPairHead(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new PairHead(floats(in), floats(in), floats(in));
    }
  }

  private static float[] floats(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available() / Float.BYTES) {
      throw new IOException("a table of " + count + " numbers in " + in.available() + " bytes");
    }
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
