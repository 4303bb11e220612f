package org.sayso.train.onnx;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The fp32 and signed 8-bit initialisers of an ONNX model, by name. A linear layer's weight has no
 * telling name in exported models: it is found through the {@code Add} that takes the layer's named
 * bias (onnx.proto3, fields of ModelProto, GraphProto, NodeProto and TensorProto).
 */
public final class OnnxWeights {
  /**
   * A dense tensor, row-major; fp32, or signed bytes as the whole numbers that they are.
   *
   * @param dims sizes, outermost first
   */
  public record Tensor(long[] dims, float[] values) {
    /** The values of a matrix times one factor a row; unchanged without factors. */
    public float[] scaledRows(Optional<Tensor> factors) {
      int columns = (int) dims[1];
      return scaled(factors, i -> i / columns);
    }

    /** The values of a matrix times one factor a column; unchanged without factors. */
    public float[] scaledColumns(Optional<Tensor> factors) {
      int columns = (int) dims[1];
      return scaled(factors, i -> i % columns);
    }

    private float[] scaled(Optional<Tensor> factors, IntUnaryOperator factorOf) {
      float[] scaled = values.clone();
      factors.ifPresent(
          by -> {
            for (int i = 0; i < scaled.length; i++) {
              scaled[i] *= by.values()[factorOf.applyAsInt(i)];
            }
          });
      return scaled;
    }
  }

  private record Node(String type, List<String> inputs, List<String> outputs) {}

  private static final int FLOAT = 1;
  private static final int INT8 = 3;

  private final Map<String, Tensor> initializers = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();

  private OnnxWeights() {}

  /** Parses the bytes of a model file. */
  public static OnnxWeights parse(byte[] model) throws IOException {
    OnnxWeights weights = new OnnxWeights();
    CodedInputStream in = CodedInputStream.newInstance(model);
    in.setSizeLimit(Integer.MAX_VALUE);
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) == 7) {
        int old = in.pushLimit(in.readRawVarint32());
        weights.parseGraph(in);
        in.popLimit(old);
      } else {
        in.skipField(tag);
      }
    }
    return weights;
  }

  /** The initialiser of that name. */
  public Tensor named(String name) {
    Tensor tensor = initializers.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("the model has no initialiser " + name);
    }
    return tensor;
  }

  /** The initialiser of that name, if there is one. */
  public Optional<Tensor> optional(String name) {
    return Optional.ofNullable(initializers.get(name));
  }

  /** The weight, {@code [in, out]}, of the linear layer whose bias has that name. */
  public Tensor linearWithBias(String bias) {
    for (Node add : nodes) {
      if (add.type.equals("Add") && add.inputs.contains(bias)) {
        for (Node product : nodes) {
          if (product.type.equals("MatMul") && add.inputs.contains(product.outputs.get(0))) {
            return named(product.inputs.get(1));
          }
        }
      }
    }
    throw new IllegalArgumentException("the model has no linear layer with bias " + bias);
  }

  private void parseGraph(CodedInputStream in) throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case 1 -> {
          int old = in.pushLimit(in.readRawVarint32());
          parseNode(in);
          in.popLimit(old);
        }
        case 5 -> {
          int old = in.pushLimit(in.readRawVarint32());
          parseTensor(in);
          in.popLimit(old);
        }
        default -> in.skipField(tag);
      }
    }
  }

  private void parseNode(CodedInputStream in) throws IOException {
    List<String> inputs = new ArrayList<>();
    List<String> outputs = new ArrayList<>();
    String type = "";
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case 1 -> inputs.add(in.readString());
        case 2 -> outputs.add(in.readString());
        case 4 -> type = in.readString();
        default -> in.skipField(tag);
      }
    }
    nodes.add(new Node(type, inputs, outputs));
  }

  private void parseTensor(CodedInputStream in) throws IOException {
    List<Long> dims = new ArrayList<>();
    int type = 0;
    String name = "";
    byte[] raw = new byte[0];
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case 1 -> {
          if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED) {
            int old = in.pushLimit(in.readRawVarint32());
            while (in.getBytesUntilLimit() > 0) {
              dims.add(in.readInt64());
            }
            in.popLimit(old);
          } else {
            dims.add(in.readInt64());
          }
        }
        case 2 -> type = in.readInt32();
        case 8 -> name = in.readString();
        case 9 -> raw = in.readByteArray();
        default -> in.skipField(tag);
      }
    }
    long[] sizes = dims.stream().mapToLong(Long::longValue).toArray();
    if (type == FLOAT) {
      FloatBuffer buffer = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
      float[] values = new float[buffer.remaining()];
      buffer.get(values);
      initializers.put(name, new Tensor(sizes, values));
    } else if (type == INT8) {
      float[] values = new float[raw.length];
      for (int i = 0; i < raw.length; i++) {
        values[i] = raw[i];
      }
      initializers.put(name, new Tensor(sizes, values));
    }
  }

  /** Names of all initialisers, for finding one's way in an unknown model. */
  public List<String> names() {
    return initializers.keySet().stream().sorted().toList();
  }
}
