package org.sayso.read.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.SaysoException;

/**
 * The encoder, served by ONNX Runtime on the calling thread. One session, safe for use by many
 * threads at once: give each document its own thread.
 */
public final class OnnxEncoder implements AutoCloseable {
  private static final int MOST_CELLS = 2_400;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Vocabulary vocabulary;

  private OnnxEncoder(OrtEnvironment environment, OrtSession session, Vocabulary vocabulary) {
    this.environment = environment;
    this.session = session;
    this.vocabulary = vocabulary;
  }

  /**
   * Opens a model file.
   *
   * @throws SaysoException of the environment if the model is damaged or the native library cannot
   *     be loaded
   */
  public static OnnxEncoder open(byte[] model, Vocabulary vocabulary) {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      options.setMemoryPatternOptimization(false);
      return new OnnxEncoder(environment, environment.createSession(model, options), vocabulary);
    } catch (OrtException | UnsatisfiedLinkError e) {
      throw new SaysoException(
          SaysoException.Fault.ENVIRONMENT,
          "the reading model cannot be opened ("
              + e.getMessage()
              + "); build Sayso afresh or restore its model files",
          e);
    }
  }

  /** A window of a text. */
  public record Place(EncodedText text, Window window) {
    int width() {
      return window.size() + 2;
    }
  }

  /**
   * What the encoder says of each window, in the order given; windows of like width run together.
   */
  public List<WindowOutput> encode(List<Place> places) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> places.get(i).width()));
    WindowOutput[] outputs = new WindowOutput[places.size()];
    for (int start = 0; start < order.size(); ) {
      int end = start + 1;
      int cells = places.get(order.get(start)).width();
      int used = cells;
      while (end < order.size()) {
        int width = places.get(order.get(end)).width();
        int all = width * (end - start + 1);
        if (all > MOST_CELLS || all > 1.2 * (used + width)) {
          break;
        }
        used += width;
        end++;
      }
      run(places, order.subList(start, end), outputs);
      start = end;
    }
    return Arrays.asList(outputs);
  }

  private void run(List<Place> places, List<Integer> chosen, WindowOutput[] outputs) {
    int rows = chosen.size();
    int width = places.get(chosen.get(rows - 1)).width();
    long[] ids = new long[rows * width];
    Arrays.fill(ids, vocabulary.padding());
    long[] shape = new long[rows * width];
    long[] quote = new long[rows * width];
    long[] line = new long[rows * width];
    int[] mask = new int[rows * width];
    for (int r = 0; r < rows; r++) {
      EncodedText text = places.get(chosen.get(r)).text();
      Window window = places.get(chosen.get(r)).window();
      int row = r * width;
      ids[row] = vocabulary.start();
      for (int p = window.from(); p < window.to(); p++) {
        int at = row + p - window.from() + 1;
        ids[at] = text.pieces().id(p);
        shape[at] = text.shape(p);
        quote[at] = text.quote(p);
        line[at] = text.line(p);
      }
      ids[row + window.size() + 1] = vocabulary.end();
      Arrays.fill(mask, row, row + window.size() + 2, 1);
    }
    long[] dims = {rows, width};
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put("ids", OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), dims));
      inputs.put("shape", OnnxTensor.createTensor(environment, LongBuffer.wrap(shape), dims));
      inputs.put("quote", OnnxTensor.createTensor(environment, LongBuffer.wrap(quote), dims));
      inputs.put("line", OnnxTensor.createTensor(environment, LongBuffer.wrap(line), dims));
      inputs.put("mask", OnnxTensor.createTensor(environment, IntBuffer.wrap(mask), dims));
      try (OrtSession.Result result = session.run(inputs)) {
        FloatBuffer tags = floats(result, "tags");
        FloatBuffer names = floats(result, "names");
        FloatBuffer pairs = floats(result, "pairs");
        for (int r = 0; r < rows; r++) {
          Window window = places.get(chosen.get(r)).window();
          outputs[chosen.get(r)] =
              new WindowOutput(
                  window,
                  rows(tags, r, rows, width, window.size()),
                  rows(names, r, rows, width, window.size()),
                  rows(pairs, r, rows, width, window.size()));
        }
      }
    } catch (OrtException e) {
      throw new SaysoException(
          SaysoException.Fault.BUG, "the encoder failed: " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static FloatBuffer floats(OrtSession.Result result, String name) {
    return ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
  }

  private static float[] rows(FloatBuffer matrix, int row, int rows, int width, int size) {
    int columns = matrix.capacity() / (rows * width);
    float[] out = new float[size * columns];
    matrix.get((row * width + 1) * columns, out);
    return out;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new SaysoException(
          SaysoException.Fault.BUG, "the encoder cannot be closed: " + e.getMessage(), e);
    }
  }
}
