package org.sayso.train.attribution;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sayso.read.attribution.PairDistance;
import org.sayso.read.attribution.PairTag;
import org.sayso.read.attribution.RoleTag;
import org.sayso.read.encoder.EncodedText;
import org.sayso.train.onnx.OnnxWeights;
import org.sayso.train.torch.ParameterSet;

/**
 * The parameters of the encoder and its heads: taken from a pretrained BERT-shaped model (384
 * wide), heads fresh.
 */
public final class EncoderParameters {
  /** Width of the hidden states. */
  public static final int WIDTH = 384;

  /** Width of each half of the pair head's hidden layer. */
  public static final int PAIR_WIDTH = 128;

  /** Outputs of the name head: outside, and begin and inside of four types. */
  public static final int NAME_TAGS = 9;

  private EncoderParameters() {}

  /** The pretrained model files, as the registry's packages carry them. */
  public enum Pretrained {
    MINILM_L6("/all-minilm-l6-v2.onnx", 6),
    BGE_SMALL("/bge-small-en-v1.5.onnx", 12);

    private final String resource;
    private final int layers;

    Pretrained(String resource, int layers) {
      this.resource = resource;
      this.layers = layers;
    }

    public int layers() {
      return layers;
    }
  }

  /**
   * Builds the set.
   *
   * @param layers how many of the model's layers to take: evenly spread, the last always among them
   */
  public static ParameterSet create(NDManager manager, Pretrained pretrained, int layers, long seed)
      throws IOException {
    OnnxWeights weights;
    try (InputStream in = EncoderParameters.class.getResourceAsStream(pretrained.resource)) {
      if (in == null) {
        throw new IOException("no " + pretrained.resource + " on the class path");
      }
      weights = OnnxWeights.parse(in.readAllBytes());
    }
    ParameterSet set = new ParameterSet(manager);
    set.add("word", weights.named("embeddings.word_embeddings.weight").values(), 30522, WIDTH);
    float[] position = weights.named("embeddings.position_embeddings.weight").values().clone();
    float[] segment = weights.named("embeddings.token_type_embeddings.weight").values();
    for (int i = 0; i < position.length; i++) {
      position[i] += segment[i % WIDTH];
    }
    set.add("position", position, 512, WIDTH);
    set.add("shape_table", new float[EncodedText.SHAPES * WIDTH], EncodedText.SHAPES, WIDTH);
    set.add("quote_table", new float[EncodedText.QUOTES * WIDTH], EncodedText.QUOTES, WIDTH);
    set.add("line_table", new float[EncodedText.LINES * WIDTH], EncodedText.LINES, WIDTH);
    set.add("norm_w", weights.named("embeddings.LayerNorm.weight").values(), WIDTH);
    set.add("norm_b", weights.named("embeddings.LayerNorm.bias").values(), WIDTH);
    addLayers(set, weights, chosen(pretrained.layers, layers));
    Random random = new Random(seed);
    addHead(set, "tag", RoleTag.COUNT, WIDTH, random);
    addHead(set, "name", NAME_TAGS, WIDTH, random);
    addHead(set, "pair_in", 4 * PAIR_WIDTH, WIDTH, random);
    set.add(
        "distance_table",
        normal(random, PairDistance.BUCKETS * PAIR_WIDTH, 0.02),
        PairDistance.BUCKETS,
        PAIR_WIDTH);
    addHead(set, "pair_out", PairTag.COUNT, 2 * PAIR_WIDTH, random);
    return set;
  }

  private static int[] chosen(int available, int wanted) {
    int[] chosen = new int[wanted];
    for (int i = 0; i < wanted; i++) {
      chosen[i] = (i + 1) * available / wanted - 1;
    }
    return chosen;
  }

  private static void addLayers(ParameterSet set, OnnxWeights weights, int[] layers) {
    int count = layers.length;
    List<float[]> qkvW = new ArrayList<>();
    List<float[]> qkvB = new ArrayList<>();
    String[] parts = {"attention.self.query", "attention.self.key", "attention.self.value"};
    for (int layer : layers) {
      for (String part : parts) {
        String bias = "encoder.layer." + layer + "." + part + ".bias";
        qkvW.add(transposed(weights.linearWithBias(bias)));
        qkvB.add(weights.named(bias).values());
      }
    }
    set.add("qkv_w", joined(qkvW), count, 3 * WIDTH, WIDTH);
    set.add("qkv_b", joined(qkvB), count, 3 * WIDTH);
    addLinear(set, weights, layers, "out", "attention.output.dense", WIDTH, WIDTH);
    addNorm(set, weights, layers, "out_norm", "attention.output.LayerNorm");
    addLinear(set, weights, layers, "up", "intermediate.dense", 4 * WIDTH, WIDTH);
    addLinear(set, weights, layers, "down", "output.dense", WIDTH, 4 * WIDTH);
    addNorm(set, weights, layers, "down_norm", "output.LayerNorm");
  }

  private static void addLinear(
      ParameterSet set,
      OnnxWeights weights,
      int[] layers,
      String name,
      String part,
      int out,
      int in) {
    List<float[]> matrices = new ArrayList<>();
    List<float[]> biases = new ArrayList<>();
    for (int layer : layers) {
      String bias = "encoder.layer." + layer + "." + part + ".bias";
      matrices.add(transposed(weights.linearWithBias(bias)));
      biases.add(weights.named(bias).values());
    }
    set.add(name + "_w", joined(matrices), layers.length, out, in);
    set.add(name + "_b", joined(biases), layers.length, out);
  }

  private static void addNorm(
      ParameterSet set, OnnxWeights weights, int[] layers, String name, String part) {
    List<float[]> scales = new ArrayList<>();
    List<float[]> biases = new ArrayList<>();
    for (int layer : layers) {
      scales.add(weights.named("encoder.layer." + layer + "." + part + ".weight").values());
      biases.add(weights.named("encoder.layer." + layer + "." + part + ".bias").values());
    }
    set.add(name + "_w", joined(scales), layers.length, WIDTH);
    set.add(name + "_b", joined(biases), layers.length, WIDTH);
  }

  private static void addHead(ParameterSet set, String name, int out, int in, Random random) {
    set.add(name + "_w", normal(random, out * in, 0.02), out, in);
    set.add(name + "_b", new float[out], out);
  }

  private static float[] normal(Random random, int count, double deviation) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
    return values;
  }

  private static float[] transposed(OnnxWeights.Tensor tensor) {
    int rows = (int) tensor.dims()[0];
    int columns = (int) tensor.dims()[1];
    float[] out = new float[rows * columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        out[c * rows + r] = tensor.values()[r * columns + c];
      }
    }
    return out;
  }

  private static float[] joined(List<float[]> parts) {
    float[] all = new float[parts.stream().mapToInt(p -> p.length).sum()];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
