package org.sayso.read.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.SaysoException;

/**
 * The encoder, served by ONNX Runtime on the calling thread. One session, safe for use by many
 * threads at once: give each document its own thread.
 */
public final class OnnxEncoder implements AutoCloseable {
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
  public record Place(EncodedText text, Window window) {}

  /**
   * What the encoder says of each window, in the order given. Each window is a call of its own:
   * beside each other in one call they would need padding and a mask, which cost more than calls
   * do.
   */
  public List<WindowOutput> encode(List<Place> places) {
    return places.stream().map(this::encode).toList();
  }

  private WindowOutput encode(Place place) {
    EncodedText text = place.text();
    Window window = place.window();
    int width = window.size() + 2;
    long[] ids = new long[width];
    long[] shape = new long[width];
    long[] quote = new long[width];
    long[] line = new long[width];
    ids[0] = vocabulary.start();
    for (int p = window.from(); p < window.to(); p++) {
      int at = p - window.from() + 1;
      ids[at] = text.pieces().id(p);
      shape[at] = text.shape(p);
      quote[at] = text.quote(p);
      line[at] = text.line(p);
    }
    ids[width - 1] = vocabulary.end();
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put("ids", row(ids));
      inputs.put("shape", row(shape));
      inputs.put("quote", row(quote));
      inputs.put("line", row(line));
      try (OrtSession.Result result = session.run(inputs)) {
        return new WindowOutput(
            window,
            rows(result, "tags", window.size()),
            rows(result, "names", window.size()),
            rows(result, "pairs", window.size()));
      }
    } catch (OrtException e) {
      throw new SaysoException(
          SaysoException.Fault.BUG, "the encoder failed: " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  /** The rows of the window's pieces, without those of the opening and the closing piece. */
  private static float[] rows(OrtSession.Result result, String name, int size) {
    FloatBuffer matrix = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    int columns = matrix.capacity() / (size + 2);
    float[] out = new float[size * columns];
    matrix.get(columns, out);
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
