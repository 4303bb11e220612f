package org.sayso.train.attribution;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.sayso.read.attribution.PairDistance;
import org.sayso.read.encoder.EncodedText;
import org.sayso.read.encoder.Vocabulary;
import org.sayso.read.encoder.Window;

/**
 * Windows of equal padded width with their labels, as the tensors that an {@link EncoderProgram}
 * takes. Column 0 of a row is the opening piece, so piece {@code p} of a window stands in column
 * {@code p - from + 1}.
 */
public final class Batch {
  /** A window of a labelled text. */
  public record Item(LabeledText text, Window window) {
    int width() {
      return window.size() + 2;
    }
  }

  private final List<Item> items;
  private final int width;
  private final Vocabulary vocabulary;

  public Batch(List<Item> items, Vocabulary vocabulary) {
    this.items = List.copyOf(items);
    this.width = items.stream().mapToInt(Item::width).max().orElseThrow();
    this.vocabulary = vocabulary;
  }

  public List<Item> items() {
    return items;
  }

  public int width() {
    return width;
  }

  /**
   * {@code ids, shape, quote, line} (int64) and {@code mask} (fp32, 1 where there is a piece), each
   * [rows, width].
   */
  public NDList textInputs(NDManager manager) {
    int rows = items.size();
    long[] ids = new long[rows * width];
    Arrays.fill(ids, vocabulary.padding());
    long[] shape = new long[rows * width];
    long[] quote = new long[rows * width];
    long[] line = new long[rows * width];
    float[] mask = new float[rows * width];
    for (int r = 0; r < rows; r++) {
      EncodedText text = items.get(r).text().text();
      Window window = items.get(r).window();
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
      Arrays.fill(mask, row, row + window.size() + 2, 1f);
    }
    Shape dims = new Shape(rows, width);
    return new NDList(
        manager.create(ids, dims),
        manager.create(shape, dims),
        manager.create(quote, dims),
        manager.create(line, dims),
        manager.create(mask, dims));
  }

  /** Number of pieces in all cores. */
  public int coreSize() {
    return items.stream().mapToInt(i -> i.window().coreTo() - i.window().coreFrom()).sum();
  }

  /**
   * {@link #textInputs} and the labels: {@code tags, names} [rows, width]; {@code cue_row} [cues];
   * {@code cue_pool, distance, pair_tags} [cues, width]. The ends of cues are moved a little now
   * and then, because found cues are not exact either.
   */
  public NDList inputs(NDManager manager, Random random) {
    int rows = items.size();
    long[] tags = new long[rows * width];
    long[] names = new long[rows * width];
    Arrays.fill(tags, LabeledText.UNKNOWN);
    Arrays.fill(names, LabeledText.UNKNOWN);
    List<Integer> cueRows = new ArrayList<>();
    List<LabeledText.Cue> cues = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      LabeledText text = items.get(r).text();
      Window window = items.get(r).window();
      for (int p = window.coreFrom(); p < window.coreTo(); p++) {
        int at = r * width + p - window.from() + 1;
        tags[at] = text.roleTag(p);
        names[at] = text.nameTag(p);
      }
      for (LabeledText.Cue cue : text.cues()) {
        if (cue.from() >= window.coreFrom()
            && cue.from() < window.coreTo()
            && cue.to() <= window.to()) {
          cueRows.add(r);
          cues.add(cue);
        }
      }
    }
    int count = cues.size();
    float[] pool = new float[count * width];
    long[] distance = new long[count * width];
    long[] pairTags = new long[count * width];
    Arrays.fill(pairTags, LabeledText.UNKNOWN);
    for (int c = 0; c < count; c++) {
      LabeledText.Cue cue = cues.get(c);
      Item item = items.get(cueRows.get(c));
      Window window = item.window();
      int from = cue.from();
      int to = cue.to();
      if (random.nextInt(8) == 0 && to - from > 1) {
        from++;
      } else if (random.nextInt(8) == 0 && to - from > 1) {
        to--;
      } else if (random.nextInt(16) == 0 && from > window.from()) {
        from--;
      } else if (random.nextInt(16) == 0 && to < window.to()) {
        to++;
      }
      int base = c * width - window.from() + 1;
      for (int p = from; p < to; p++) {
        pool[base + p] = 1f / (to - from);
      }
      int[] lines = item.text().lines();
      for (int p = window.from(); p < window.to(); p++) {
        distance[base + p] = PairDistance.bucket(p, from, to, lines);
        pairTags[base + p] = cue.pairTags()[p];
      }
    }
    NDList inputs = textInputs(manager);
    inputs.add(manager.create(tags, new Shape(rows, width)));
    inputs.add(manager.create(names, new Shape(rows, width)));
    inputs.add(
        manager.create(cueRows.stream().mapToLong(Integer::longValue).toArray(), new Shape(count)));
    inputs.add(manager.create(pool, new Shape(count, width)));
    inputs.add(manager.create(distance, new Shape(count, width)));
    inputs.add(manager.create(pairTags, new Shape(count, width)));
    return inputs;
  }

  /** Number of cues that {@link #inputs} holds. */
  public int cueCount() {
    int count = 0;
    for (Item item : items) {
      Window window = item.window();
      for (LabeledText.Cue cue : item.text().cues()) {
        if (cue.from() >= window.coreFrom()
            && cue.from() < window.coreTo()
            && cue.to() <= window.to()) {
          count++;
        }
      }
    }
    return count;
  }
}
