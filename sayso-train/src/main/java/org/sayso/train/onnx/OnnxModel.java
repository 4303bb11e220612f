package org.sayso.train.onnx;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An ONNX model being built: nodes, initialisers, inputs and outputs, written in the wire format of
 * onnx.proto3. Only what the encoder needs is there.
 */
public final class OnnxModel {
  private static final int IR_VERSION = 9;
  private static final int OPSET = 20;
  private static final int FLOAT = 1;
  private static final int UINT8 = 2;
  private static final int INT8 = 3;
  private static final int INT64 = 7;

  /** Types of inputs and outputs. */
  public enum Type {
    FLOAT32(FLOAT),
    INTEGER64(INT64);

    private final int code;

    Type(int code) {
      this.code = code;
    }
  }

  private final List<ByteString> nodes = new ArrayList<>();
  private final List<ByteString> initializers = new ArrayList<>();
  private final List<ByteString> inputs = new ArrayList<>();
  private final List<ByteString> outputs = new ArrayList<>();
  private int unnamed;

  private interface Writing {
    void write(CodedOutputStream out) throws IOException;
  }

  private static ByteString message(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    try {
      writing.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ByteString.copyFrom(bytes.toByteArray());
  }

  /** Adds a node of the default operator set with one output; returns the output's name. */
  public String node(String operator, Map<String, Object> attributes, String... in) {
    return node("", operator, attributes, 1, in).get(0);
  }

  /** Adds a node of ONNX Runtime's own operators with one output; returns the output's name. */
  public String runtimeNode(String operator, Map<String, Object> attributes, String... in) {
    return node("com.microsoft", operator, attributes, 1, in).get(0);
  }

  /**
   * Adds a node; attributes are {@code Long}, {@code Float} or {@code long[]}; returns the outputs'
   * names.
   */
  public List<String> node(
      String domain,
      String operator,
      Map<String, Object> attributes,
      int outputCount,
      String... in) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < outputCount; i++) {
      names.add("t" + unnamed++);
    }
    addNode(domain, operator, attributes, names, in);
    return names;
  }

  private void addNode(
      String domain,
      String operator,
      Map<String, Object> attributes,
      List<String> names,
      String... in) {
    nodes.add(
        message(
            out -> {
              for (String name : in) {
                out.writeString(1, name);
              }
              for (String name : names) {
                out.writeString(2, name);
              }
              out.writeString(4, operator);
              for (Map.Entry<String, Object> attribute :
                  new java.util.TreeMap<>(attributes).entrySet()) {
                out.writeBytes(5, attribute(attribute.getKey(), attribute.getValue()));
              }
              if (!domain.isEmpty()) {
                out.writeString(7, domain);
              }
            }));
  }

  private static ByteString attribute(String name, Object value) {
    return message(
        out -> {
          out.writeString(1, name);
          if (value instanceof Float number) {
            out.writeFloat(2, number);
            out.writeInt32(20, 1);
          } else if (value instanceof Long number) {
            out.writeInt64(3, number);
            out.writeInt32(20, 2);
          } else if (value instanceof long[] numbers) {
            for (long number : numbers) {
              out.writeInt64(8, number);
            }
            out.writeInt32(20, 7);
          } else {
            throw new IllegalArgumentException("attribute " + name + " is of " + value.getClass());
          }
        });
  }

  public void floats(String name, float[] values, long... dims) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    tensor(name, FLOAT, bytes.array(), dims);
  }

  public void longs(String name, long[] values, long... dims) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    tensor(name, INT64, bytes.array(), dims);
  }

  public void int8s(String name, byte[] values, long... dims) {
    tensor(name, INT8, values, dims);
  }

  public void uint8s(String name, byte[] values, long... dims) {
    tensor(name, UINT8, values, dims);
  }

  private void tensor(String name, int type, byte[] raw, long... dims) {
    initializers.add(
        message(
            out -> {
              for (long dim : dims) {
                out.writeInt64(1, dim);
              }
              out.writeInt32(2, type);
              out.writeString(8, name);
              out.writeByteArray(9, raw);
            }));
  }

  /** Declares an input; a dimension that is not a number is a name. */
  public void input(String name, Type type, String... dims) {
    inputs.add(value(name, type, dims));
  }

  /** Declares {@code from} as an output called {@code name}. */
  public void output(String name, String from, Type type, String... dims) {
    addNode("", "Identity", Map.of(), List.of(name), from);
    outputs.add(value(name, type, dims));
  }

  private static ByteString value(String name, Type type, String... dims) {
    ByteString shape =
        message(
            out -> {
              for (String dim : dims) {
                boolean number = dim.chars().allMatch(Character::isDigit);
                out.writeBytes(
                    1,
                    message(
                        d -> {
                          if (number) {
                            d.writeInt64(1, Long.parseLong(dim));
                          } else {
                            d.writeString(2, dim);
                          }
                        }));
              }
            });
    ByteString tensor =
        message(
            out -> {
              out.writeInt32(1, type.code);
              out.writeBytes(2, shape);
            });
    ByteString wrapped = message(out -> out.writeBytes(1, tensor));
    return message(
        out -> {
          out.writeString(1, name);
          out.writeBytes(2, wrapped);
        });
  }

  /** The model file. */
  public byte[] toBytes(String graphName) {
    ByteString graph =
        message(
            out -> {
              for (ByteString node : nodes) {
                out.writeBytes(1, node);
              }
              out.writeString(2, graphName);
              for (ByteString initializer : initializers) {
                out.writeBytes(5, initializer);
              }
              for (ByteString input : inputs) {
                out.writeBytes(11, input);
              }
              for (ByteString output : outputs) {
                out.writeBytes(12, output);
              }
            });
    return message(
            out -> {
              out.writeInt64(1, IR_VERSION);
              out.writeString(2, "sayso");
              out.writeBytes(7, graph);
              out.writeBytes(8, message(o -> o.writeInt64(2, OPSET)));
              out.writeBytes(
                  8,
                  message(
                      o -> {
                        o.writeString(1, "com.microsoft");
                        o.writeInt64(2, 1);
                      }));
            })
        .toByteArray();
  }
}
