package org.sayso.train.attribution;

import ai.djl.Model;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sayso.train.torch.ParameterSet;
import org.sayso.train.torch.ScriptArchive;

/**
 * The encoder's forward pass as a libtorch program: for training (returns the losses) or for
 * predicting.
 */
public final class EncoderProgram implements AutoCloseable {
  private static final List<String> TEXT_INPUTS = List.of("ids", "shape", "quote", "line", "mask");
  private static final List<String> LABEL_INPUTS =
      List.of("tags", "names", "cue_row", "cue_pool", "distance", "pair_tags");
  private static final String FLOAT32 = "6";
  private static final String BFLOAT16 = "15";

  private static final Pattern WEIGHTS = Pattern.compile("( +)\\$\\{weights (\\w+)}\n");
  private static final Pattern ACTIVATIONS = Pattern.compile("( +)\\$\\{activations (\\w+)}\n");
  private static final String ROUNDED_WEIGHTS =
      "$1$2_step = torch.detach(torch.div(torch.amax(torch.abs($2), [2], True), 127.))\n"
          + "$1$2_round = torch.mul(torch.round(torch.div($2, $2_step)), $2_step)\n"
          + "$1$2_seen = torch.add($2, torch.detach(torch.sub($2_round, $2)))\n";
  private static final String ROUNDED_ACTIVATIONS =
      "$1$2_flat = torch.detach($2)\n"
          + "$1$2_span = torch.add(torch.relu(torch.max($2_flat)), torch.relu(torch.neg(torch.min($2_flat))))\n"
          + "$1$2_step = torch.div($2_span, 255.)\n"
          + "$1$2_round = torch.mul(torch.round(torch.div($2_flat, $2_step)), $2_step)\n"
          + "$1$2_seen = torch.add($2, torch.sub($2_round, $2_flat))\n";

  private final Model model;
  private final Block block;
  private final ParameterSet parameters;

  private EncoderProgram(Model model, ParameterSet parameters) {
    this.model = model;
    this.block = model.getBlock();
    this.parameters = parameters;
  }

  /**
   * A program that takes {@link Batch#inputs} and returns {@code [tag loss, name loss, pair loss]},
   * each a sum.
   *
   * @param quantized whether weights and activations are rounded as the 8-bit export rounds them,
   *     while gradients pass as if they were not (straight-through, Bengio et al. 2013), so that
   *     the model learns to live with it
   */
  public static EncoderProgram forTraining(
      ParameterSet parameters, double dropout, double smoothing, boolean quantized) {
    return create(parameters, dropout, smoothing, BFLOAT16, true, quantized);
  }

  /**
   * A program that takes {@link Batch#textInputs} and returns tag logits, name logits and the pair
   * head's projections.
   */
  public static EncoderProgram forPredicting(ParameterSet parameters, boolean exact) {
    return create(parameters, 0, 0, exact ? FLOAT32 : BFLOAT16, false, false);
  }

  private static EncoderProgram create(
      ParameterSet parameters,
      double dropout,
      double smoothing,
      String type,
      boolean training,
      boolean quantized) {
    try {
      int layers = (int) parameters.tensor("qkv_w").getShape().get(0);
      String body = resource("encoder.txt") + (training ? resource("pairs.txt") : "");
      body =
          body.replace("${dropout}", decimal(dropout))
              .replace("${smoothing}", decimal(smoothing))
              .replace("${type}", type)
              .replace("${layers}", Integer.toString(layers));
      body = WEIGHTS.matcher(body).replaceAll(quantized ? ROUNDED_WEIGHTS : "$1$2_seen = $2\n");
      body =
          ACTIVATIONS
              .matcher(body)
              .replaceAll(quantized ? ROUNDED_ACTIVATIONS : "$1$2_seen = $2\n");
      List<String> names = new ArrayList<>(TEXT_INPUTS);
      if (training) {
        names.addAll(LABEL_INPUTS);
      }
      names.addAll(parameters.names());
      Path folder = Files.createTempDirectory("sayso-program");
      Path file = folder.resolve("net.pt");
      ScriptArchive.write(
          file,
          names,
          body,
          training
              ? "torch.stack([tag_loss, name_loss, pair_loss], 0)"
              : "(tag_logits, name_logits, projected)",
          training ? "Tensor" : "Tuple[Tensor, Tensor, Tensor]");
      Model model = Model.newInstance("net", "PyTorch");
      model.load(folder, "net.pt", Map.of("trainParam", "true"));
      Files.delete(file);
      Files.delete(folder);
      return new EncoderProgram(model, parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ai.djl.MalformedModelException e) {
      throw new IllegalStateException("the program text is not valid TorchScript", e);
    }
  }

  /** Runs the program; results belong to the manager of the inputs. */
  public NDList run(NDManager manager, NDList inputs) {
    NDList all = new NDList(inputs);
    all.addAll(parameters.list());
    return block.forward(new ParameterStore(manager, false), all, true);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ParameterSet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
