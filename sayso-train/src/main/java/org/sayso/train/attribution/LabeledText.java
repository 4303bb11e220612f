package org.sayso.train.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.attribution.PairDistance;
import org.sayso.read.attribution.PairTag;
import org.sayso.read.attribution.RoleTag;
import org.sayso.read.encoder.EncodedText;
import org.sayso.read.encoder.Pieces;
import org.sayso.read.encoder.WordPieceTokenizer;

/**
 * A text in word pieces with its labels. Tags that are not known ({@link #UNKNOWN}) teach nothing,
 * so that a text labelled for names only and one labelled for attributions only can share a batch.
 */
public final class LabeledText {
  /** The label that the loss leaves out. */
  public static final int UNKNOWN = -100;

  /**
   * A cue, {@code [from, to)} in pieces, and the {@link PairTag} ordinal of every piece of the text
   * to it.
   */
  public record Cue(int from, int to, byte[] pairTags) {}

  private final EncodedText text;
  private final int[] lines;
  private final int[] roleTags;
  private final int[] nameTags;
  private final List<Cue> cues;

  private LabeledText(EncodedText text, int[] roleTags, int[] nameTags, List<Cue> cues) {
    this.text = text;
    this.lines = PairDistance.lines(text);
    this.roleTags = roleTags;
    this.nameTags = nameTags;
    this.cues = List.copyOf(cues);
  }

  /** Labels of attributions; those without a cue are left out of the pairs. */
  public static LabeledText ofAttributions(GoldText gold, WordPieceTokenizer tokenizer) {
    EncodedText text = EncodedText.of(gold.text(), tokenizer);
    int[] tags = new int[text.size()];
    List<Cue> cues = new ArrayList<>();
    for (RoleSpans spans : gold.attributions()) {
      mark(text, spans.source(), tags, RoleTag.SOURCE_BEGIN.ordinal());
      mark(text, spans.content(), tags, RoleTag.CONTENT_BEGIN.ordinal());
      if (!spans.cue().isEmpty()) {
        byte[] pair = new byte[text.size()];
        mark(text, spans.source(), pair, PairTag.SOURCE_BEGIN.ordinal());
        mark(text, spans.content(), pair, PairTag.CONTENT_BEGIN.ordinal());
        TextSpan cue = spans.cue().get(0);
        int from = text.pieces().firstEndingAfter(cue.start());
        int to = text.pieces().firstStartingFrom(cue.end());
        for (int i = from; i < to; i++) {
          pair[i] = (byte) PairTag.CUE.ordinal();
        }
        if (from < to) {
          cues.add(new Cue(from, to, pair));
        }
      }
    }
    for (RoleSpans spans : gold.attributions()) {
      mark(text, spans.cue(), tags, RoleTag.CUE_BEGIN.ordinal());
    }
    int[] names = new int[text.size()];
    Arrays.fill(names, UNKNOWN);
    return new LabeledText(text, tags, names, cues);
  }

  /** Labels of names: {@code types} gives the index of the type of each span, from 0. */
  public static LabeledText ofNames(
      String text, List<TextSpan> names, List<Integer> types, WordPieceTokenizer tokenizer) {
    EncodedText encoded = EncodedText.of(text, tokenizer);
    int[] roles = new int[encoded.size()];
    Arrays.fill(roles, UNKNOWN);
    int[] tags = new int[encoded.size()];
    for (int i = 0; i < names.size(); i++) {
      mark(encoded, List.of(names.get(i)), tags, 1 + 2 * types.get(i));
    }
    return new LabeledText(encoded, roles, tags, List.of());
  }

  /** A text without any labels. */
  public static LabeledText unlabeled(EncodedText text) {
    int[] unknown = new int[text.size()];
    Arrays.fill(unknown, UNKNOWN);
    return new LabeledText(text, unknown, unknown, List.of());
  }

  private static void mark(EncodedText text, List<TextSpan> spans, int[] tags, int begin) {
    Pieces pieces = text.pieces();
    for (TextSpan span : spans) {
      int from = pieces.firstEndingAfter(span.start());
      for (int i = from; i < pieces.size() && pieces.start(i) < span.end(); i++) {
        tags[i] = i == from ? begin : begin + 1;
      }
    }
  }

  private static void mark(EncodedText text, List<TextSpan> spans, byte[] tags, int begin) {
    int[] wide = new int[tags.length];
    mark(text, spans, wide, begin);
    for (int i = 0; i < tags.length; i++) {
      if (wide[i] != 0) {
        tags[i] = (byte) wide[i];
      }
    }
  }

  public EncodedText text() {
    return text;
  }

  public int[] lines() {
    return lines;
  }

  public int roleTag(int piece) {
    return roleTags[piece];
  }

  public int nameTag(int piece) {
    return nameTags[piece];
  }

  public List<Cue> cues() {
    return cues;
  }
}
