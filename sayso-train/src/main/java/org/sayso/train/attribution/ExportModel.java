package org.sayso.train.attribution;

import ai.djl.ndarray.NDManager;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.encoder.EncodedText;
import org.sayso.read.encoder.ModelFiles;
import org.sayso.read.encoder.Vocabulary;
import org.sayso.read.encoder.WordPieceTokenizer;
import org.sayso.train.torch.ParameterSet;

/**
 * Command: {@code ExportModel PARAMETERS.bin OUT_FOLDER train=FILE.jsonl [int8=true]}. Writes every
 * file that serving needs but the vocabulary's and the decoder's settings, which stay as they are
 * where they are there already.
 */
public final class ExportModel {
  private static final double CUE_SHARE = 0.1;
  private static final int CUE_COUNT = 3;
  private static final String DEFAULT_SETTINGS =
      """
      # Windows of the encoder, in word pieces.
      window.most=400
      window.before=80
      window.after=32
      # Decoding, tuned on PolNeAR dev.
      cue.bias=0
      tag.share=0
      source.bias=0
      content.bias=0.5
      rescue.bias=2
      gap=1
      # Attributions are told from this confidence on; those inside others from the second.
      least=0
      nested.least=0.5
      # Confidence, fitted on PolNeAR dev.
      confidence.bias=0
      confidence.cue=1
      confidence.source=1
      confidence.content=1
      confidence.no.source=0
      confidence.no.content=0
      """;

  private ExportModel() {}

  public static void main(String[] args) throws IOException {
    Properties given = new Properties();
    for (int i = 2; i < args.length; i++) {
      int equals = args[i].indexOf('=');
      given.setProperty(args[i].substring(0, equals), args[i].substring(equals + 1));
    }
    Path folder = Path.of(args[1]);
    Files.createDirectories(folder);
    Path vocabularyFile = folder.resolve(ModelFiles.VOCABULARY);
    if (!Files.exists(vocabularyFile)) {
      Files.write(vocabularyFile, ModelFiles.bundled().read(ModelFiles.VOCABULARY));
    }
    Path settings = folder.resolve(ModelFiles.DECODER);
    if (!Files.exists(settings)) {
      Files.writeString(settings, DEFAULT_SETTINGS);
    }
    Vocabulary vocabulary;
    try (var in = Files.newInputStream(vocabularyFile)) {
      vocabulary = Vocabulary.read(in);
    }
    Files.writeString(
        folder.resolve(ModelFiles.CUE_PIECES),
        String.join(
                "\n",
                cuePieces(
                    Path.of(given.getProperty("train")),
                    vocabulary,
                    Files.readAllLines(vocabularyFile)))
            + "\n");
    try (NDManager manager = NDManager.newBaseManager()) {
      ParameterSet parameters = ParameterSet.load(manager, Path.of(args[0]));
      boolean int8 = Boolean.parseBoolean(given.getProperty("int8", "true"));
      Files.write(folder.resolve(ModelFiles.ENCODER), EncoderExport.toOnnx(parameters, int8));
      try (DataOutputStream out =
          new DataOutputStream(Files.newOutputStream(folder.resolve(ModelFiles.PAIR_HEAD)))) {
        for (String table : List.of("distance_table", "pair_out_w", "pair_out_b")) {
          float[] values = parameters.tensor(table).toFloatArray();
          out.writeInt(values.length);
          for (float value : values) {
            out.writeFloat(value);
          }
        }
      }
    }
    ModelFiles.writeSums(folder);
  }

  /**
   * Pieces of letters that stand in a cue at least {@value #CUE_COUNT} times and in one of ten
   * places that they stand at all.
   */
  private static List<String> cuePieces(Path train, Vocabulary vocabulary, List<String> pieces)
      throws IOException {
    WordPieceTokenizer tokenizer = new WordPieceTokenizer(vocabulary);
    int[] all = new int[vocabulary.size()];
    int[] cues = new int[vocabulary.size()];
    for (GoldText gold : GoldText.read(train)) {
      EncodedText text = EncodedText.of(gold.text(), tokenizer);
      for (int p = 0; p < text.size(); p++) {
        all[text.pieces().id(p)]++;
      }
      for (RoleSpans spans : gold.attributions()) {
        for (TextSpan cue : spans.cue()) {
          for (int p = text.pieces().firstEndingAfter(cue.start());
              p < text.size() && text.pieces().start(p) < cue.end();
              p++) {
            cues[text.pieces().id(p)]++;
          }
        }
      }
    }
    List<String> found = new ArrayList<>();
    for (int id = 0; id < all.length; id++) {
      if (cues[id] >= CUE_COUNT
          && cues[id] >= CUE_SHARE * all[id]
          && Character.isLetter(pieces.get(id).charAt(0))) {
        found.add(pieces.get(id));
      }
    }
    return found;
  }
}
