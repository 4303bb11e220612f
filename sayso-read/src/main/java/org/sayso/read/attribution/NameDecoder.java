package org.sayso.read.attribution;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.TextSpan;
import org.sayso.read.encoder.EncodedText;
import org.sayso.read.encoder.Window;
import org.sayso.read.encoder.WindowOutput;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;

/** Makes name mentions out of the name head's scores. */
final class NameDecoder {
  private static final int TAGS = 2 * NameType.values().length + 1;

  private NameDecoder() {}

  /** The names in the cores of the windows, in the order of the text. */
  static List<NameMention> decode(EncodedText text, List<WindowOutput> outputs) {
    List<NameMention> names = new ArrayList<>();
    for (WindowOutput output : outputs) {
      Window window = output.window();
      int size = window.coreTo() - window.coreFrom();
      float[] scores = new float[size * TAGS];
      int from = (window.coreFrom() - window.from()) * TAGS;
      System.arraycopy(output.names(), from, scores, 0, scores.length);
      for (int p = 0; p < size; p++) {
        LogSoftmax.inPlace(scores, p * TAGS, TAGS);
      }
      int[] path = BeginInside.best(scores, TAGS);
      for (PieceSpan run : AttributionDecoder.runs(path)) {
        double sum = 0;
        for (int p = run.from(); p < run.to(); p++) {
          sum += Math.exp(scores[p * TAGS + path[p]]);
        }
        TextSpan span =
            WholeWords.cover(
                text.text(),
                text.pieces().start(window.coreFrom() + run.from()),
                text.pieces().end(window.coreFrom() + run.to() - 1));
        NameType type = NameType.values()[(path[run.from()] - 1) / 2];
        NameMention name = new NameMention(span, type, sum / (run.to() - run.from()));
        if (names.isEmpty() || !names.get(names.size() - 1).span().overlaps(span)) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
