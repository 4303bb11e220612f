package org.sayso.read.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.encoder.EncodedText;
import org.sayso.read.encoder.OnnxEncoder;
import org.sayso.read.encoder.Window;
import org.sayso.read.encoder.WindowOutput;
import org.sayso.read.names.NameMention;

/**
 * Finds who says what in a text, and the names in it, with the encoder. What somebody says is read
 * again, down to {@value #DEEPEST} levels, so that "she said he denied it" gives two attributions,
 * one inside the other. Pure; safe for use by many threads at once.
 */
public final class AttributionFinder {
  private static final int DEEPEST = 3;
  private static final int WINDOWS_AT_ONCE = 48;
  private static final int SHORTEST_NESTED = 4;
  private static final double SAME_CONTENT = 0.5;

  private final AttributionModel model;

  public AttributionFinder(AttributionModel model) {
    this.model = model;
  }

  /** Reads a text of any length; memory stays bounded by {@value #WINDOWS_AT_ONCE} windows. */
  public EncodedReading find(String text) {
    EncodedText encoded = EncodedText.of(text, model.tokenizer());
    List<Window> windows = model.plan().windows(encoded);
    List<Found> found = new ArrayList<>();
    List<NameMention> names = new ArrayList<>();
    for (int start = 0; start < windows.size(); start += WINDOWS_AT_ONCE) {
      List<WindowOutput> outputs =
          encode(
              encoded, windows.subList(start, Math.min(windows.size(), start + WINDOWS_AT_ONCE)));
      for (AttributionDecoder.Decoded decoded : model.decoder().decode(encoded, outputs)) {
        double confidence = model.calibration().probability(decoded);
        if (confidence >= model.least()) {
          found.add(new Found(decoded.spans(), confidence));
        }
      }
      names.addAll(NameDecoder.decode(encoded, outputs));
    }
    List<Found> distinct = withoutRepeats(found);
    readAgain(text, distinct, 1);
    return new EncodedReading(distinct.stream().map(Found::node).toList(), names);
  }

  /** An attribution with those inside its content. */
  private static final class Found {
    private final RoleSpans spans;
    private final double confidence;
    private final List<Found> inner = new ArrayList<>();

    Found(RoleSpans spans, double confidence) {
      this.spans = spans;
      this.confidence = confidence;
    }

    AttributionNode node() {
      return new AttributionNode(
          spans, confidence, withoutRepeats(inner).stream().map(Found::node).toList());
    }
  }

  /**
   * Of attributions that give the same content, found by two cues of one phrase ("went on to |
   * say"), only the surest.
   */
  private static List<Found> withoutRepeats(List<Found> found) {
    List<Found> surest = new ArrayList<>(found);
    surest.sort(Comparator.comparingDouble((Found one) -> -one.confidence));
    List<Found> kept = new ArrayList<>();
    for (Found one : surest) {
      if (kept.stream()
          .noneMatch(
              other ->
                  SpanSets.similarity(one.spans.content(), other.spans.content()) > SAME_CONTENT)) {
        kept.add(one);
      }
    }
    return kept;
  }

  /** A piece of content to be read again. */
  private record Again(Found outer, TextSpan span, EncodedText text) {}

  private void readAgain(String text, List<Found> outers, int depth) {
    if (depth >= DEEPEST || outers.isEmpty()) {
      return;
    }
    List<Again> again = new ArrayList<>();
    for (Found outer : outers) {
      for (TextSpan span : outer.spans.content()) {
        EncodedText encoded = EncodedText.of(span.in(text), model.tokenizer());
        if (encoded.size() >= SHORTEST_NESTED && mayHoldCue(encoded)) {
          again.add(new Again(outer, span, encoded));
        }
      }
    }
    List<Found> inner = new ArrayList<>();
    for (int start = 0; start < again.size(); start += WINDOWS_AT_ONCE) {
      inner.addAll(read(again.subList(start, Math.min(again.size(), start + WINDOWS_AT_ONCE))));
    }
    readAgain(text, inner, depth + 1);
  }

  private boolean mayHoldCue(EncodedText text) {
    for (int p = 0; p < text.size(); p++) {
      if (model.cuePieces().contains(text.pieces().id(p))) {
        return true;
      }
    }
    return false;
  }

  private List<Found> read(List<Again> again) {
    List<OnnxEncoder.Place> places = new ArrayList<>();
    List<Integer> firsts = new ArrayList<>();
    for (Again piece : again) {
      firsts.add(places.size());
      for (Window window : model.plan().windows(piece.text())) {
        places.add(new OnnxEncoder.Place(piece.text(), window));
      }
    }
    firsts.add(places.size());
    List<WindowOutput> outputs = model.encoder().encode(places);
    List<Found> inner = new ArrayList<>();
    for (int i = 0; i < again.size(); i++) {
      Again piece = again.get(i);
      for (AttributionDecoder.Decoded decoded :
          model.decoder().decode(piece.text(), outputs.subList(firsts.get(i), firsts.get(i + 1)))) {
        double confidence = model.calibration().probability(decoded);
        if (confidence < model.leastNested()) {
          continue;
        }
        Found found = new Found(shifted(decoded.spans(), piece.span().start()), confidence);
        piece.outer().inner.add(found);
        inner.add(found);
      }
    }
    return inner;
  }

  private List<WindowOutput> encode(EncodedText text, List<Window> windows) {
    return model
        .encoder()
        .encode(windows.stream().map(window -> new OnnxEncoder.Place(text, window)).toList());
  }

  private static RoleSpans shifted(RoleSpans spans, int by) {
    return new RoleSpans(
        spans.source().stream().map(s -> s.shift(by)).toList(),
        spans.cue().stream().map(s -> s.shift(by)).toList(),
        spans.content().stream().map(s -> s.shift(by)).toList());
  }
}
