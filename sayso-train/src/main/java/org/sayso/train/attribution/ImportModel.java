package org.sayso.train.attribution;

import ai.djl.ndarray.NDManager;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.sayso.read.attribution.PairDistance;
import org.sayso.read.attribution.PairTag;
import org.sayso.read.encoder.ModelFiles;
import org.sayso.train.onnx.OnnxWeights;
import org.sayso.train.torch.ParameterSet;

/**
 * Command: {@code ImportModel MODEL_FOLDER PARAMETERS.bin}. The way back of {@link ExportModel}:
 * the parameters of a model folder, so that training can go on from a model that ships, or its
 * graph be written anew. 8-bit weights come back as the numbers that they stand for; exported again
 * they give the same bytes.
 */
public final class ImportModel {
  private ImportModel() {}

  public static void main(String[] args) throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      read(manager, ModelFiles.in(Path.of(args[0]))).save(Path.of(args[1]));
    }
  }

  /** Reads the parameters of a model. */
  static ParameterSet read(NDManager manager, ModelFiles files) throws IOException {
    OnnxWeights weights = OnnxWeights.parse(files.read(ModelFiles.ENCODER));
    ParameterSet set = new ParameterSet(manager);
    int width = EncoderParameters.WIDTH;
    OnnxWeights.Tensor words = weights.named("word");
    set.add("word", words.scaledRows(weights.optional("word_scale")), words.dims()[0], width);
    set.add("position", weights.named("position").values(), 512, width);
    for (String table : new String[] {"shape_table", "quote_table", "line_table"}) {
      OnnxWeights.Tensor rows = weights.named(table);
      set.add(table, rows.values(), rows.dims());
    }
    set.add("norm_w", weights.named("norm_w").values(), width);
    set.add("norm_b", weights.named("norm_b").values(), width);
    int layers = 0;
    while (weights.optional("qkv" + layers + "_b").isPresent()) {
      layers++;
    }
    addLinears(set, weights, "qkv", layers);
    addLinears(set, weights, "out", layers);
    addNorms(set, weights, "out_norm", layers);
    addLinears(set, weights, "up", layers);
    addLinears(set, weights, "down", layers);
    addNorms(set, weights, "down_norm", layers);
    for (String head : new String[] {"tag", "name", "pair_in"}) {
      Linear linear = linear(weights, head);
      set.add(head + "_w", linear.weight, linear.out, linear.in);
      set.add(head + "_b", linear.bias, linear.out);
    }
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(files.read(ModelFiles.PAIR_HEAD)))) {
      int pair = EncoderParameters.PAIR_WIDTH;
      set.add("distance_table", floats(in), PairDistance.BUCKETS, pair);
      set.add("pair_out_w", floats(in), PairTag.COUNT, 2 * pair);
      set.add("pair_out_b", floats(in), PairTag.COUNT);
    }
    return set;
  }

  /** A linear layer as libtorch has it: weight [out, in]. */
  private record Linear(float[] weight, float[] bias, int out, int in) {}

  private static Linear linear(OnnxWeights weights, String name) {
    float[] bias = weights.named(name + "_b").values();
    OnnxWeights.Tensor matrix = weights.named(name + "_w");
    float[] values = matrix.scaledColumns(weights.optional(name + "_s"));
    int in = (int) matrix.dims()[0];
    int out = (int) matrix.dims()[1];
    float[] turned = new float[values.length];
    for (int i = 0; i < in; i++) {
      for (int o = 0; o < out; o++) {
        turned[o * in + i] = values[i * out + o];
      }
    }
    return new Linear(turned, bias, out, in);
  }

  private static void addLinears(ParameterSet set, OnnxWeights weights, String name, int layers) {
    Linear first = linear(weights, name + 0);
    float[] matrices = new float[layers * first.weight.length];
    float[] biases = new float[layers * first.out];
    for (int layer = 0; layer < layers; layer++) {
      Linear linear = linear(weights, name + layer);
      System.arraycopy(
          linear.weight, 0, matrices, layer * first.weight.length, first.weight.length);
      System.arraycopy(linear.bias, 0, biases, layer * first.out, first.out);
    }
    set.add(name + "_w", matrices, layers, first.out, first.in);
    set.add(name + "_b", biases, layers, first.out);
  }

  private static void addNorms(ParameterSet set, OnnxWeights weights, String name, int layers) {
    for (String part : new String[] {"_w", "_b"}) {
      int width = EncoderParameters.WIDTH;
      float[] all = new float[layers * width];
      for (int layer = 0; layer < layers; layer++) {
        System.arraycopy(weights.named(name + layer + part).values(), 0, all, layer * width, width);
      }
      set.add(name + part, all, layers, width);
    }
  }

  private static float[] floats(DataInputStream in) throws IOException {
    float[] values = new float[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
