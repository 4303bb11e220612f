package org.sayso.read.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

  /**
   * Below this the words around a verb of speech may not belong to the cue: "said in an online
   * post", where the pieces of "said" alone are sure.
   */
  private static final double DOUBTFUL_CUE = -0.3;

  private final PairHead pairHead;
  private final DecoderSettings settings;

  public AttributionDecoder(PairHead pairHead, DecoderSettings settings) {
    this.pairHead = pairHead;
    this.settings = settings;
  }

  public DecoderSettings settings() {
    return settings;
  }

  /** The same decoder with other settings. */
  public AttributionDecoder with(DecoderSettings other) {
    return new AttributionDecoder(pairHead, other);
  }

  /**
   * An attribution and what its confidence is made of.
   *
   * @param cueScore mean log-probability of the cue's pieces being a cue
   * @param sourceScore mean log-probability of the source's pieces, 0 where there is none
   * @param contentScore mean log-probability of the content's pieces, 0 where there is none
   */
  public record Decoded(RoleSpans spans, double cueScore, double sourceScore, double contentScore) {
    private double score() {
      return cueScore + sourceScore + contentScore;
    }
  }

  /** Log-probabilities of the role tags of the pieces from {@code first} on. */
  private record Tags(int first, float[] scores) {
    int row(int piece) {
      return (piece - first) * RoleTag.COUNT;
    }

    float of(int piece, RoleTag tag) {
      return scores[row(piece) + tag.ordinal()];
    }
  }

  /**
   * The attributions of a text or of a part of it, in the order of their cues.
   *
   * @param outputs windows whose cores follow each other
   */
  public List<Decoded> decode(EncodedText text, List<WindowOutput> outputs) {
    if (outputs.isEmpty()) {
      return List.of();
    }
    int first = outputs.get(0).window().coreFrom();
    int last = outputs.get(outputs.size() - 1).window().coreTo();
    Tags tags = new Tags(first, new float[(last - first) * RoleTag.COUNT]);
    int[] windowOf = new int[last - first];
    for (int w = 0; w < outputs.size(); w++) {
      Window window = outputs.get(w).window();
      for (int p = window.coreFrom(); p < window.coreTo(); p++) {
        int from = (p - window.from()) * RoleTag.COUNT;
        System.arraycopy(outputs.get(w).tags(), from, tags.scores(), tags.row(p), RoleTag.COUNT);
        LogSoftmax.inPlace(tags.scores(), tags.row(p), RoleTag.COUNT);
        windowOf[p - first] = w;
      }
    }
    int[] lines = PairDistance.lines(text);
    PieceParagraphs paragraphs = PieceParagraphs.of(text);
    List<Decoded> found = new ArrayList<>();
    List<PieceSpan> verbs = SpeechVerbs.in(text, first, last);
    for (PieceSpan cue : cues(tags)) {
      WindowOutput output = outputs.get(windowOf[cue.from() - first]);
      if (cue.to() <= output.window().to()) {
        Optional<Decoded> whole = decodeCue(text, tags, lines, paragraphs, output, cue);
        Optional<Decoded> verb =
            whole.isPresent() && whole.get().cueScore() >= DOUBTFUL_CUE
                ? Optional.empty()
                : verbs.stream()
                    .filter(each -> each.from() >= cue.from() && each.to() <= cue.to())
                    .filter(each -> !each.equals(cue))
                    .findFirst()
                    .flatMap(each -> decodeCue(text, tags, lines, paragraphs, output, each));
        Stream.concat(whole.stream(), verb.stream())
            .max(Comparator.comparingDouble(Decoded::score))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private List<PieceSpan> cues(Tags tags) {
    float[] biased = tags.scores().clone();
    for (int row = 0; row < biased.length; row += RoleTag.COUNT) {
      biased[row + RoleTag.CUE_BEGIN.ordinal()] += settings.cueBias();
      biased[row + RoleTag.CUE_INSIDE.ordinal()] += settings.cueBias();
    }
    int[] path = BeginInside.best(biased, RoleTag.COUNT);
    List<PieceSpan> cues = new ArrayList<>();
    for (PieceSpan run : runs(path)) {
      if (path[run.from()] == RoleTag.CUE_BEGIN.ordinal()) {
        cues.add(new PieceSpan(tags.first() + run.from(), tags.first() + run.to()));
      }
    }
    return cues;
  }

  private Optional<Decoded> decodeCue(
      EncodedText text,
      Tags tags,
      int[] lines,
      PieceParagraphs paragraphs,
      WindowOutput output,
      PieceSpan cue) {
    Window window = output.window();
    float[] pairs = pairHead.score(output, cue.from(), cue.to(), lines);
    float[] scores = roleScores(pairs, tags, window, cue);
    forbidFarParts(scores, text, paragraphs, window, cue);
    int[] path = BeginInside.best(scores, ROLES);
    if (!holds(path, PairTag.CONTENT_BEGIN)) {
      for (int row = 0; row < scores.length; row += ROLES) {
        scores[row + PairTag.CONTENT_BEGIN.ordinal()] += settings.rescueBias();
        scores[row + PairTag.CONTENT_INSIDE.ordinal()] += settings.rescueBias();
      }
      path = BeginInside.best(scores, ROLES);
      if (!holds(path, PairTag.CONTENT_BEGIN)) {
        return Optional.empty();
      }
    }
    keepSurestSource(path, pairs);
    closeGaps(path, window, cue);
    List<TextSpan> source = new ArrayList<>();
    List<TextSpan> content = new ArrayList<>();
    Mean sourceScore = new Mean();
    Mean contentScore = new Mean();
    for (PieceSpan run : runs(path)) {
      boolean isSource = path[run.from()] == PairTag.SOURCE_BEGIN.ordinal();
      for (int k = run.from(); k < run.to(); k++) {
        (isSource ? sourceScore : contentScore).add(pairs[k * PairTag.COUNT + path[k]]);
      }
      TextSpan span = span(text, window.from() + run.from(), window.from() + run.to());
      if (holdsWords(text, span)) {
        WholeWords.add(isSource ? source : content, span);
      }
    }
    Mean cueScore = new Mean();
    for (int p = cue.from(); p < cue.to(); p++) {
      cueScore.add(
          Math.log(
              Math.exp(tags.of(p, RoleTag.CUE_BEGIN)) + Math.exp(tags.of(p, RoleTag.CUE_INSIDE))));
    }
    return Optional.of(
        new Decoded(
            new RoleSpans(source, List.of(span(text, cue.from(), cue.to())), content),
            cueScore.value(),
            sourceScore.value(),
            contentScore.value()));
  }

  private static boolean holds(int[] path, PairTag tag) {
    for (int one : path) {
      if (one == tag.ordinal()) {
        return true;
      }
    }
    return false;
  }

  /** A source is one run of words: of several, the one that stands out most from nothing. */
  private void keepSurestSource(int[] path, float[] pairs) {
    @Nullable PieceSpan surest = null;
    double most = Double.NEGATIVE_INFINITY;
    List<PieceSpan> runs = runs(path);
    for (PieceSpan run : runs) {
      if (path[run.from()] == PairTag.SOURCE_BEGIN.ordinal()) {
        double margin = 0;
        for (int i = run.from(); i < run.to(); i++) {
          int row = i * PairTag.COUNT;
          margin += pairs[row + path[i]] - pairs[row] + settings.sourceBias();
        }
        if (surest == null || margin > most) {
          most = margin;
          surest = run;
        }
      }
    }
    for (PieceSpan run : runs) {
      if (path[run.from()] == PairTag.SOURCE_BEGIN.ordinal() && run != surest) {
        Arrays.fill(path, run.from(), run.to(), 0);
      }
    }
  }

  /** Joins contents that only a few pieces of nothing part; pieces of the cue part for good. */
  private void closeGaps(int[] path, Window window, PieceSpan cue) {
    int lastContent = -1;
    for (int i = 0; i < path.length; i++) {
      int piece = window.from() + i;
      boolean isContent =
          path[i] == PairTag.CONTENT_BEGIN.ordinal() || path[i] == PairTag.CONTENT_INSIDE.ordinal();
      if (isContent) {
        if (lastContent >= 0 && i - lastContent > 1 && i - lastContent - 1 <= settings.gap()) {
          for (int k = lastContent + 1; k <= i; k++) {
            path[k] = PairTag.CONTENT_INSIDE.ordinal();
          }
        }
        lastContent = i;
      } else if (path[i] != 0 || (piece >= cue.from() && piece < cue.to())) {
        lastContent = -1;
      }
    }
  }

  /** Scores [window size, {@value #ROLES}] of being nothing, source or content of the cue. */
  private float[] roleScores(float[] pairs, Tags tags, Window window, PieceSpan cue) {
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
      double nothing = Math.exp(pairs[pair]) + Math.exp(pairs[pair + PairTag.CUE.ordinal()]);
      scores[at] = (float) Math.log(nothing + 1e-9);
      scores[at + 1] = pairs[pair + 1] + settings.sourceBias();
      scores[at + 2] = pairs[pair + 2] + settings.sourceBias();
      scores[at + 3] = pairs[pair + 3] + settings.contentBias();
      scores[at + 4] = pairs[pair + 4] + settings.contentBias();
      if (p >= window.coreFrom() && p < window.coreTo()) {
        float share = settings.tagShare();
        scores[at + 1] += share * tags.of(p, RoleTag.SOURCE_BEGIN);
        scores[at + 2] += share * tags.of(p, RoleTag.SOURCE_INSIDE);
        scores[at + 3] += share * tags.of(p, RoleTag.CONTENT_BEGIN);
        scores[at + 4] += share * tags.of(p, RoleTag.CONTENT_INSIDE);
      }
    }
    return scores;
  }

  /**
   * A source stands in the paragraph of its cue; content elsewhere only between quotation marks or
   * behind a colon. Of 19,878 attributions of PolNeAR train 28 are otherwise.
   */
  private static void forbidFarParts(
      float[] scores, EncodedText text, PieceParagraphs paragraphs, Window window, PieceSpan cue) {
    for (int p = window.from(); p < window.to(); p++) {
      if (paragraphs.same(p, cue.from())) {
        continue;
      }
      int at = (p - window.from()) * ROLES;
      scores[at + PairTag.SOURCE_BEGIN.ordinal()] = NEVER;
      scores[at + PairTag.SOURCE_INSIDE.ordinal()] = NEVER;
      if (text.quote(p) == 0 && !paragraphs.isAnnounced(p)) {
        scores[at + PairTag.CONTENT_BEGIN.ordinal()] = NEVER;
        scores[at + PairTag.CONTENT_INSIDE.ordinal()] = NEVER;
      }
    }
  }

  /** The runs of a begin/inside path, outside left out. */
  static List<PieceSpan> runs(int[] path) {
    List<PieceSpan> runs = new ArrayList<>();
    for (int i = 0; i < path.length; ) {
      int end = i + 1;
      if (path[i] != 0) {
        while (end < path.length && path[end] == path[i] + 1) {
          end++;
        }
        runs.add(new PieceSpan(i, end));
      }
      i = end;
    }
    return runs;
  }

  private static TextSpan span(EncodedText text, int from, int to) {
    return WholeWords.cover(text.text(), text.pieces().start(from), text.pieces().end(to - 1));
  }

  /** Whether there is something to read in a span, not marks alone. */
  private static boolean holdsWords(EncodedText text, TextSpan span) {
    return span.in(text.text()).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static final class Mean {
    private double sum;
    private int count;

    void add(double value) {
      sum += value;
      count++;
    }

    double value() {
      return count == 0 ? 0 : sum / count;
    }
  }
}
