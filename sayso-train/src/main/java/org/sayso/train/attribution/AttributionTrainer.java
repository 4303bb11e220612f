package org.sayso.train.attribution;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.sayso.read.encoder.Vocabulary;
import org.sayso.read.encoder.Window;
import org.sayso.read.encoder.WindowPlan;
import org.sayso.train.torch.AdamW;
import org.sayso.train.torch.ParameterSet;

/**
 * Fine-tunes the encoder and all heads. Deterministic for a seed; after each epoch it leaves a
 * checkpoint that it can go on from.
 */
public final class AttributionTrainer {
  private static final List<String> HEADS =
      List.of(
          "tag_w",
          "tag_b",
          "name_w",
          "name_b",
          "pair_in_w",
          "pair_in_b",
          "distance_table",
          "pair_out_w",
          "pair_out_b",
          "shape_table",
          "quote_table",
          "line_table");

  private final TrainingOptions options;
  private final Vocabulary vocabulary;
  private final PrintStream log;

  public AttributionTrainer(TrainingOptions options, Vocabulary vocabulary, PrintStream log) {
    this.options = options;
    this.vocabulary = vocabulary;
    this.log = log;
  }

  /** Trains on {@code texts} and leaves the parameters in {@code folder/parameters.bin}. */
  public void train(List<LabeledText> texts, ParameterSet fresh, NDManager manager, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    Engine.getInstance().setRandomSeed((int) options.seed());
    ParameterSet parameters = fresh;
    int epochsDone = 0;
    int stepsDone = 0;
    Path state = folder.resolve("state.properties");
    if (Files.exists(state)) {
      Properties properties = new Properties();
      try (var in = Files.newInputStream(state)) {
        properties.load(in);
      }
      epochsDone = Integer.parseInt(properties.getProperty("epochs"));
      stepsDone = Integer.parseInt(properties.getProperty("steps"));
      parameters = ParameterSet.load(manager, folder.resolve("parameters.bin"));
      log.printf(Locale.ROOT, "going on after epoch %d%n", epochsDone);
    }
    List<String> trained = new ArrayList<>(parameters.names());
    if (options.freezeWords()) {
      trained.remove("word");
    }
    Map<String, Float> factors = new HashMap<>();
    for (String head : HEADS) {
      factors.put(head, options.headFactor());
    }
    AdamW optimizer = new AdamW(manager, parameters, trained, factors);
    if (stepsDone > 0) {
      optimizer.resume(manager, folder, stepsDone);
    }
    int stepsAnEpoch = batches(texts, 0).size();
    int allSteps = stepsAnEpoch * options.epochs();
    log.printf(
        Locale.ROOT,
        "%d texts, %d steps an epoch, %d epochs%n",
        texts.size(),
        stepsAnEpoch,
        options.epochs());
    try (EncoderProgram program =
        EncoderProgram.forTraining(
            parameters, options.dropout(), options.smoothing(), options.quantized())) {
      for (int epoch = epochsDone; epoch < options.epochs(); epoch++) {
        epoch(texts, epoch, program, optimizer, manager, allSteps);
        parameters.save(folder.resolve("parameters.bin"));
        optimizer.save(folder);
        Properties properties = new Properties();
        properties.setProperty("epochs", Integer.toString(epoch + 1));
        properties.setProperty("steps", Integer.toString(optimizer.steps()));
        try (var out = Files.newOutputStream(state)) {
          properties.store(out, null);
        }
        Files.copy(
            folder.resolve("parameters.bin"),
            folder.resolve("epoch-" + (epoch + 1) + ".bin"),
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void epoch(
      List<LabeledText> texts,
      int epoch,
      EncoderProgram program,
      AdamW optimizer,
      NDManager manager,
      int allSteps) {
    Random random = new Random(options.seed() * 1_000 + epoch);
    double tagSum = 0;
    double nameSum = 0;
    double pairSum = 0;
    long began = System.nanoTime();
    int done = 0;
    List<List<Batch.Item>> batches = batches(texts, epoch + 1);
    for (List<Batch.Item> items : batches) {
      Batch batch = new Batch(items, vocabulary);
      double progress = Math.min(1, optimizer.steps() / (double) allSteps);
      double rate =
          options.rate()
              * Math.min(
                  1,
                  Math.min(
                      progress / options.warmup(), (1 - progress) / (1 - options.warmup()) + 0.01));
      try (NDManager scope = manager.newSubManager()) {
        NDList inputs = batch.inputs(scope, random);
        float[] losses;
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
          NDArray sums = program.run(scope, inputs).singletonOrThrow();
          sums.attach(scope);
          long roles =
              items.stream()
                  .filter(i -> i.text().roleTag(0) != LabeledText.UNKNOWN)
                  .mapToLong(i -> i.window().coreTo() - i.window().coreFrom())
                  .sum();
          long names = batch.coreSize() - roles;
          float[] weights = {
            roles > 0 ? 1f / roles : 0,
            names > 0 ? options.nameWeight() / names : 0,
            options.pairWeight() / (30f * Math.max(8, batch.cueCount()))
          };
          NDArray weighted = sums.mul(scope.create(weights));
          losses = weighted.toFloatArray();
          collector.backward(weighted.sum());
        }
        optimizer.step((float) rate, options.decay(), 1f);
        tagSum += losses[0];
        nameSum += losses[1];
        pairSum += losses[2];
      }
      done++;
      if (done % 50 == 0 || done == batches.size()) {
        log.printf(
            Locale.ROOT,
            "epoch %d, step %d of %d: tags %.4f, names %.4f, pairs %.4f, %.2f s a step%n",
            epoch + 1,
            done,
            batches.size(),
            tagSum / done,
            nameSum / done,
            pairSum / done,
            (System.nanoTime() - began) / 1e9 / done);
        log.flush();
      }
    }
  }

  /**
   * Windows of changing size, so that the model sees each text cut in several ways; like widths go
   * together.
   */
  private List<List<Batch.Item>> batches(List<LabeledText> texts, int round) {
    Random random = new Random(options.seed() * 31 + round);
    List<Batch.Item> items = new ArrayList<>();
    for (LabeledText text : texts) {
      int most =
          round == 0
              ? options.mostPieces()
              : options.mostPieces() - random.nextInt(options.mostPieces() / 3);
      for (Window window :
          new WindowPlan(most, options.contextBefore(), options.contextAfter())
              .windows(text.text())) {
        boolean forNames = text.roleTag(0) == LabeledText.UNKNOWN;
        if (!forNames || random.nextDouble() < options.nameShare()) {
          items.add(new Batch.Item(text, window));
        }
      }
    }
    Collections.shuffle(items, random);
    List<List<Batch.Item>> batches = new ArrayList<>();
    int pool = 200;
    for (int start = 0; start < items.size(); start += pool) {
      List<Batch.Item> near =
          new ArrayList<>(items.subList(start, Math.min(items.size(), start + pool)));
      near.sort(Comparator.comparingInt(Batch.Item::width));
      List<Batch.Item> batch = new ArrayList<>();
      for (Batch.Item item : near) {
        if (!batch.isEmpty() && (batch.size() + 1) * item.width() > options.piecesABatch()) {
          batches.add(batch);
          batch = new ArrayList<>();
        }
        batch.add(item);
      }
      batches.add(batch);
    }
    Collections.shuffle(batches, random);
    return batches;
  }
}
