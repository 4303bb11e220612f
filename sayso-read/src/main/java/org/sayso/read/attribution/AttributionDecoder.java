package org.sayso.read.attribution;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.encoder.EncodedText;
import org.sayso.read.encoder.Window;
import org.sayso.read.encoder.WindowOutput;

/**
 * Makes attributions out of the encoder's scores: cues from the tag head, then for each cue the
 * pieces that the pair head (with the tag head's word) gives it as source and content. Pure; safe
 * for use by many threads.
 */
public final class AttributionDecoder {
  private static final float NEVER = -1e9f;
  private static final int ROLES = 5;

  private final PairHead pairHead;
  private final DecoderSettings settings;

  public AttributionDecoder(PairHead pairHead, DecoderSettings settings) {
    this.pairHead = pairHead;
    this.settings = settings;
  }

  /**
   * An attribution with what its confidence is made of: mean log-probabilities of its cue and of
   * its roles.
   */
  public record Decoded(
      RoleSpans spans, double cueScore, double sourceScore, double contentScore) {}

  /** The attributions of a text, in the order of their cues. */
  public List<Decoded> decode(EncodedText text, List<WindowOutput> outputs) {
    int[] lines = PairDistance.lines(text);
    float[] tags = new float[text.size() * RoleTag.COUNT];
    int[] windowOf = new int[text.size()];
    for (int w = 0; w < outputs.size(); w++) {
      Window window = outputs.get(w).window();
      for (int p = window.coreFrom(); p < window.coreTo(); p++) {
        System.arraycopy(
            outputs.get(w).tags(),
            (p - window.from()) * RoleTag.COUNT,
            tags,
            p * RoleTag.COUNT,
            RoleTag.COUNT);
        LogSoftmax.inPlace(tags, p * RoleTag.COUNT, RoleTag.COUNT);
        windowOf[p] = w;
      }
    }
    List<Decoded> found = new ArrayList<>();
    for (PieceSpan cue : cues(tags, text)) {
      WindowOutput output = outputs.get(windowOf[cue.from()]);
      if (cue.to() <= output.window().to()) {
        found.add(decodeCue(text, tags, lines, output, cue));
      }
    }
    return found;
  }

  private List<PieceSpan> cues(float[] tags, EncodedText text) {
    float[] biased = tags.clone();
    for (int p = 0; p < text.size(); p++) {
      biased[p * RoleTag.COUNT + RoleTag.CUE_BEGIN.ordinal()] += settings.cueBias();
      biased[p * RoleTag.COUNT + RoleTag.CUE_INSIDE.ordinal()] += settings.cueBias();
    }
    int[] path = BeginInside.best(biased, RoleTag.COUNT);
    List<PieceSpan> cues = new ArrayList<>();
    for (int p = 0; p < path.length; ) {
      int end = p + 1;
      if (path[p] == RoleTag.CUE_BEGIN.ordinal()) {
        while (end < path.length && path[end] == RoleTag.CUE_INSIDE.ordinal()) {
          end++;
        }
        cues.add(new PieceSpan(p, end));
      }
      p = end;
    }
    return cues;
  }

  private Decoded decodeCue(
      EncodedText text, float[] tags, int[] lines, WindowOutput output, PieceSpan cue) {
    Window window = output.window();
    float[] pairs = pairHead.score(output, cue.from(), cue.to(), lines);
    float[] scores = new float[window.size() * ROLES];
    for (int p = window.from(); p < window.to(); p++) {
      int at = (p - window.from()) * ROLES;
      int pair = (p - window.from()) * PairTag.COUNT;
      if (p >= cue.from() && p < cue.to()) {
        for (int role = 1; role < ROLES; role++) {
          scores[at + role] = NEVER;
        }
        continue;
      }
      float nothing =
          (float)
              Math.log(
                  Math.exp(pairs[pair]) + Math.exp(pairs[pair + PairTag.CUE.ordinal()]) + 1e-9);
      scores[at] = nothing;
      for (int role = 1; role < ROLES; role++) {
        scores[at + role] = pairs[pair + role] + settings.roleBias();
      }
      if (p >= window.coreFrom() && p < window.coreTo() && settings.tagShare() > 0) {
        int tag = p * RoleTag.COUNT;
        scores[at + 1] += settings.tagShare() * tags[tag + RoleTag.SOURCE_BEGIN.ordinal()];
        scores[at + 2] += settings.tagShare() * tags[tag + RoleTag.SOURCE_INSIDE.ordinal()];
        scores[at + 3] += settings.tagShare() * tags[tag + RoleTag.CONTENT_BEGIN.ordinal()];
        scores[at + 4] += settings.tagShare() * tags[tag + RoleTag.CONTENT_INSIDE.ordinal()];
      }
    }
    int[] path = BeginInside.best(scores, ROLES);
    List<TextSpan> source = new ArrayList<>();
    List<TextSpan> content = new ArrayList<>();
    double sourceScore = 0;
    double contentScore = 0;
    int sourceCount = 0;
    int contentCount = 0;
    for (int i = 0; i < path.length; ) {
      int end = i + 1;
      if (path[i] != 0) {
        while (end < path.length && path[end] == path[i] + 1) {
          end++;
        }
        for (int k = i; k < end; k++) {
          float score = pairs[k * PairTag.COUNT + path[k]];
          if (path[i] == 1) {
            sourceScore += score;
            sourceCount++;
          } else {
            contentScore += score;
            contentCount++;
          }
        }
        (path[i] == 1 ? source : content).add(span(text, window.from() + i, window.from() + end));
      }
      i = end;
    }
    double cueScore = 0;
    for (int p = cue.from(); p < cue.to(); p++) {
      int tag = p * RoleTag.COUNT;
      cueScore +=
          Math.log(
              Math.exp(tags[tag + RoleTag.CUE_BEGIN.ordinal()])
                  + Math.exp(tags[tag + RoleTag.CUE_INSIDE.ordinal()]));
    }
    return new Decoded(
        new RoleSpans(source, List.of(span(text, cue.from(), cue.to())), content),
        cueScore / (cue.to() - cue.from()),
        sourceCount == 0 ? 0 : sourceScore / sourceCount,
        contentCount == 0 ? 0 : contentScore / contentCount);
  }

  private static TextSpan span(EncodedText text, int from, int to) {
    return TextSpan.of(text.pieces().start(from), text.pieces().end(to - 1));
  }
}
