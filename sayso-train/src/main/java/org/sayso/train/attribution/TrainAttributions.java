package org.sayso.train.attribution;

import ai.djl.ndarray.NDManager;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.sayso.read.encoder.Vocabulary;
import org.sayso.read.encoder.WordPieceTokenizer;
import org.sayso.train.attribution.EncoderParameters.Pretrained;
import org.sayso.train.name.NamedText;
import org.sayso.train.name.NewswireReader;
import org.sayso.train.torch.ParameterSet;

/**
 * Command: {@code TrainAttributions OUT_FOLDER train=FILE.jsonl [names=FOLDER] [nested=FILE.jsonl
 * [nestedCopies=4]] [init=PARAMETERS.bin | model=MINILM_L6 layers=6] [option=value …]}. The nested
 * texts are few, so an epoch shows each several times.
 */
public final class TrainAttributions {
  private TrainAttributions() {}

  public static void main(String[] args) throws Exception {
    Properties given = new Properties();
    for (int i = 1; i < args.length; i++) {
      int equals = args[i].indexOf('=');
      given.setProperty(args[i].substring(0, equals), args[i].substring(equals + 1));
    }
    TrainingOptions options = TrainingOptions.of(given);
    Vocabulary vocabulary;
    try (InputStream in = Vocabulary.class.getResourceAsStream("/org/sayso/read/model/vocab.txt")) {
      vocabulary = Vocabulary.read(in);
    }
    WordPieceTokenizer tokenizer = new WordPieceTokenizer(vocabulary);
    List<LabeledText> texts = new ArrayList<>();
    for (String file : given.getProperty("train").split(",")) {
      for (GoldText gold : GoldText.read(Path.of(file))) {
        texts.add(LabeledText.ofAttributions(gold, tokenizer));
      }
    }
    if (given.containsKey("nested")) {
      int copies = Integer.parseInt(given.getProperty("nestedCopies", "4"));
      for (GoldText gold : NestedTexts.read(Path.of(given.getProperty("nested")))) {
        texts.addAll(Collections.nCopies(copies, LabeledText.ofAttributions(gold, tokenizer)));
      }
    }
    if (given.containsKey("names")) {
      for (NamedText named : NewswireReader.read(Path.of(given.getProperty("names")))) {
        if (!named.isHeldOut()) {
          texts.add(
              LabeledText.ofNames(
                  named.text(),
                  named.spans(),
                  named.types().stream().map(Enum::ordinal).toList(),
                  tokenizer));
        }
      }
    }
    Pretrained pretrained = Pretrained.valueOf(given.getProperty("model", "MINILM_L6"));
    int layers =
        Integer.parseInt(given.getProperty("layers", Integer.toString(pretrained.layers())));
    try (NDManager manager = NDManager.newBaseManager()) {
      ParameterSet parameters =
          given.containsKey("init")
              ? ParameterSet.load(manager, Path.of(given.getProperty("init")))
              : EncoderParameters.create(manager, pretrained, layers, options.seed());
      new AttributionTrainer(options, vocabulary, System.out)
          .train(texts, parameters, manager, Path.of(args[0]));
    }
  }
}
