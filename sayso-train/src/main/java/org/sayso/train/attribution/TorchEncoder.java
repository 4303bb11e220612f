package org.sayso.train.attribution;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import org.sayso.read.encoder.EncodedText;
import org.sayso.read.encoder.Vocabulary;
import org.sayso.read.encoder.Window;
import org.sayso.read.encoder.WindowOutput;
import org.sayso.read.encoder.WindowPlan;

/**
 * Runs the encoder being trained on texts, for measuring between epochs and for checking an export
 * against it.
 */
public final class TorchEncoder implements AutoCloseable {
  private static final int ROWS = 8;

  private final NDManager manager;
  private final EncoderProgram program;
  private final Vocabulary vocabulary;
  private final WindowPlan plan;

  public TorchEncoder(
      NDManager manager, EncoderProgram program, Vocabulary vocabulary, WindowPlan plan) {
    this.manager = manager;
    this.program = program;
    this.vocabulary = vocabulary;
    this.plan = plan;
  }

  /** The outputs for all windows of a text. */
  public List<WindowOutput> encode(EncodedText text) {
    List<Window> windows = plan.windows(text);
    LabeledText unlabeled = LabeledText.unlabeled(text);
    List<WindowOutput> outputs = new ArrayList<>();
    for (int start = 0; start < windows.size(); start += ROWS) {
      List<Batch.Item> items = new ArrayList<>();
      for (Window window : windows.subList(start, Math.min(windows.size(), start + ROWS))) {
        items.add(new Batch.Item(unlabeled, window));
      }
      Batch batch = new Batch(items, vocabulary);
      try (NDManager scope = manager.newSubManager()) {
        NDList inputs = batch.textInputs(scope);
        try (NDList out = program.run(scope, inputs)) {
          float[] tags = out.get(0).toFloatArray();
          float[] names = out.get(1).toFloatArray();
          float[] pairs = out.get(2).toFloatArray();
          for (int row = 0; row < items.size(); row++) {
            Window window = items.get(row).window();
            outputs.add(
                new WindowOutput(
                    window,
                    rows(tags, row, batch, window.size()),
                    rows(names, row, batch, window.size()),
                    rows(pairs, row, batch, window.size())));
          }
        }
      }
    }
    return outputs;
  }

  private static float[] rows(float[] matrix, int row, Batch batch, int size) {
    int columns = matrix.length / (batch.items().size() * batch.width());
    float[] out = new float[size * columns];
    System.arraycopy(matrix, (row * batch.width() + 1) * columns, out, 0, out.length);
    return out;
  }

  @Override
  public void close() {
    program.close();
  }
}
