package org.sayso.train.attribution;

import java.util.List;
import java.util.Map;
import org.sayso.train.onnx.OnnxModel;
import org.sayso.train.onnx.OnnxModel.Type;
import org.sayso.train.torch.ParameterSet;

/**
 * The trained encoder as an ONNX model: inputs {@code ids, shape, quote, line} (int64), each [rows,
 * width]; outputs {@code tags}, {@code names}, {@code pairs}, each [rows, width, n].
 *
 * <p>There is no mask: rows of one call are equally wide. Without one ONNX Runtime takes its faster
 * attention, and sums and norms are one operator of its own, since its plain LayerNormalization
 * took a quarter of the whole time.
 */
public final class EncoderExport {
  private static final int WIDTH = EncoderParameters.WIDTH;
  private static final float EPSILON = 1e-12f;

  private final ParameterSet parameters;
  private final boolean quantized;
  private final OnnxModel model = new OnnxModel();

  private EncoderExport(ParameterSet parameters, boolean quantized) {
    this.parameters = parameters;
    this.quantized = quantized;
  }

  /**
   * Builds the model file.
   *
   * @param quantized 8-bit weights, one scale a row or output, and activations quantised on the
   *     fly; else fp32
   */
  public static byte[] toOnnx(ParameterSet parameters, boolean quantized) {
    return new EncoderExport(parameters, quantized).build();
  }

  private byte[] build() {
    for (String name : List.of("ids", "shape", "quote", "line")) {
      model.input(name, Type.INTEGER64, "rows", "width");
    }
    String x = embeddings();
    int layers = (int) parameters.tensor("qkv_w").getShape().get(0);
    for (int layer = 0; layer < layers; layer++) {
      x = layer(x, layer);
    }
    model.output("tags", head(x, "tag", false), Type.FLOAT32, "rows", "width", "7");
    model.output("names", head(x, "name", false), Type.FLOAT32, "rows", "width", "9");
    model.output("pairs", head(x, "pair_in", quantized), Type.FLOAT32, "rows", "width", "512");
    return model.toBytes("sayso-encoder");
  }

  private String embeddings() {
    String words;
    float[] table = values("word");
    if (quantized) {
      Quantized rows = Quantized.byRow(table, WIDTH);
      model.int8s("word", rows.values(), rows.scales().length, WIDTH);
      model.floats("word_scale", rows.scales(), rows.scales().length, 1);
      String bytes = model.node("Gather", Map.of(), "word", "ids");
      String scales = model.node("Gather", Map.of(), "word_scale", "ids");
      words = model.node("Mul", Map.of(), model.node("Cast", Map.of("to", 1L), bytes), scales);
    } else {
      model.floats("word", table, table.length / WIDTH, WIDTH);
      words = model.node("Gather", Map.of(), "word", "ids");
    }
    model.floats("position", values("position"), 512, WIDTH);
    model.longs("zero", new long[] {0}, 1);
    model.longs("one", new long[] {1}, 1);
    String width =
        model.node("Slice", Map.of(), model.node("Shape", Map.of(), "ids"), "one", two());
    String x =
        model.node(
            "Add", Map.of(), words, model.node("Slice", Map.of(), "position", "zero", width));
    for (String feature : List.of("shape", "quote")) {
      x = model.node("Add", Map.of(), x, feature(feature));
    }
    return normOfSum(x, feature("line"), "norm", values("norm_w"), values("norm_b"));
  }

  private String feature(String name) {
    float[] rows = values(name + "_table");
    model.floats(name + "_table", rows, rows.length / WIDTH, WIDTH);
    return model.node("Gather", Map.of(), name + "_table", name);
  }

  private String two() {
    model.longs("two", new long[] {2}, 1);
    return "two";
  }

  private String layer(String x, int layer) {
    String qkv =
        linear(x, "qkv" + layer, slice("qkv_w", layer), slice("qkv_b", layer), WIDTH, quantized);
    if (layer == 0) {
      model.longs("thirds", new long[] {WIDTH, WIDTH, WIDTH}, 3);
    }
    List<String> parts = model.node("", "Split", Map.of("axis", 2L), 3, qkv, "thirds");
    String attention =
        model.runtimeNode(
            "MultiHeadAttention",
            Map.of("num_heads", 12L),
            parts.get(0),
            parts.get(1),
            parts.get(2));
    String out =
        linear(
            attention,
            "out" + layer,
            slice("out_w", layer),
            slice("out_b", layer),
            WIDTH,
            quantized);
    String y =
        normOfSum(
            x, out, "out_norm" + layer, slice("out_norm_w", layer), slice("out_norm_b", layer));
    String up =
        model.node(
            "Gelu",
            Map.of(),
            linear(y, "up" + layer, slice("up_w", layer), slice("up_b", layer), WIDTH, quantized));
    String down =
        linear(
            up,
            "down" + layer,
            slice("down_w", layer),
            slice("down_b", layer),
            4 * WIDTH,
            quantized);
    return normOfSum(
        y, down, "down_norm" + layer, slice("down_norm_w", layer), slice("down_norm_b", layer));
  }

  private String head(String x, String name, boolean small) {
    return linear(x, name, values(name + "_w"), values(name + "_b"), WIDTH, small);
  }

  private String normOfSum(String x, String y, String name, float[] weight, float[] bias) {
    model.floats(name + "_w", weight, weight.length);
    model.floats(name + "_b", bias, bias.length);
    return model.runtimeNode(
        "SkipLayerNormalization", Map.of("epsilon", EPSILON), x, y, name + "_w", name + "_b");
  }

  /** A linear layer; {@code weight} is [out, in] as libtorch has it, ONNX wants [in, out]. */
  private String linear(
      String x, String name, float[] weight, float[] bias, int in, boolean small) {
    int out = bias.length;
    model.floats(name + "_b", bias, out);
    if (small) {
      Quantized rows = Quantized.byRow(weight, in);
      byte[] turned = new byte[weight.length];
      for (int o = 0; o < out; o++) {
        for (int i = 0; i < in; i++) {
          turned[i * out + o] = rows.values()[o * in + i];
        }
      }
      model.int8s(name + "_w", turned, in, out);
      model.floats(name + "_s", rows.scales(), out);
      return model.runtimeNode(
          "DynamicQuantizeMatMul", Map.of(), x, name + "_w", name + "_s", "", name + "_b");
    }
    float[] turned = new float[weight.length];
    for (int o = 0; o < out; o++) {
      for (int i = 0; i < in; i++) {
        turned[i * out + o] = weight[o * in + i];
      }
    }
    model.floats(name + "_w", turned, in, out);
    return model.node("Add", Map.of(), model.node("MatMul", Map.of(), x, name + "_w"), name + "_b");
  }

  private float[] values(String name) {
    return parameters.tensor(name).toFloatArray();
  }

  private float[] slice(String name, int layer) {
    return parameters.tensor(name).get(layer).toFloatArray();
  }

  /** Signed bytes with one scale a row: {@code value = byte * scale}. */
  private record Quantized(byte[] values, float[] scales) {
    static Quantized byRow(float[] matrix, int columns) {
      int rows = matrix.length / columns;
      byte[] values = new byte[matrix.length];
      float[] scales = new float[rows];
      for (int r = 0; r < rows; r++) {
        float most = 1e-8f;
        for (int c = 0; c < columns; c++) {
          most = Math.max(most, Math.abs(matrix[r * columns + c]));
        }
        scales[r] = most / 127f;
        for (int c = 0; c < columns; c++) {
          values[r * columns + c] = (byte) Math.round(matrix[r * columns + c] / scales[r]);
        }
      }
      return new Quantized(values, scales);
    }
  }
}
