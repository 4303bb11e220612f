package org.sayso.cli.statement;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

/**
 * The sentences in which a statement stands, cut into pieces by role. Where spans of several roles
 * cover the same words, the cue goes before the source, and the source before the content.
 * Sentences between that hold nothing of the statement are left out, with an ellipsis.
 */
public final class MarkedPassage {
  private static final MarkedPiece GAP = new MarkedPiece(" […] ", RoleMark.NONE);

  private MarkedPassage() {}

  /**
   * @param sentences of the text, in its order
   */
  public static List<MarkedPiece> of(String text, List<TextSpan> sentences, RoleSpans roles) {
    List<MarkedPiece> pieces = new ArrayList<>();
    int end = -1;
    for (TextSpan stretch : stretches(sentences, roles)) {
      if (end >= 0) {
        boolean neighbours = text.substring(end, stretch.start()).isBlank();
        pieces.add(neighbours ? new MarkedPiece(" ", RoleMark.NONE) : GAP);
      }
      cut(text, stretch, roles, pieces);
      end = stretch.end();
    }
    return List.copyOf(pieces);
  }

  /** The sentences that hold a part of it; words outside every sentence stand for themselves. */
  private static List<TextSpan> stretches(List<TextSpan> sentences, RoleSpans roles) {
    List<TextSpan> touched = new ArrayList<>();
    for (TextSpan span : roles.all()) {
      TextSpan stretch = span;
      for (int i = firstReaching(sentences, span); i < sentences.size(); i++) {
        if (!sentences.get(i).overlaps(span)) {
          break;
        }
        stretch = stretch.cover(sentences.get(i));
      }
      int last = touched.size() - 1;
      if (last >= 0 && touched.get(last).end() >= stretch.start()) {
        touched.set(last, touched.get(last).cover(stretch));
      } else {
        touched.add(stretch);
      }
    }
    return touched;
  }

  /** Index of the first sentence that ends behind the start of the span. */
  private static int firstReaching(List<TextSpan> sentences, TextSpan span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() > span.start()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static void cut(
      String text, TextSpan stretch, RoleSpans roles, List<MarkedPiece> pieces) {
    int start = stretch.start();
    for (int at = start; at <= stretch.end(); at++) {
      if (at == stretch.end() || mark(roles, at) != mark(roles, start)) {
        pieces.add(new MarkedPiece(text.substring(start, at), mark(roles, start)));
        start = at;
      }
    }
  }

  private static RoleMark mark(RoleSpans roles, int offset) {
    if (holds(roles.cue(), offset)) {
      return RoleMark.CUE;
    }
    if (holds(roles.source(), offset)) {
      return RoleMark.SOURCE;
    }
    return holds(roles.content(), offset) ? RoleMark.CONTENT : RoleMark.NONE;
  }

  private static boolean holds(List<TextSpan> spans, int offset) {
    for (TextSpan span : spans) {
      if (span.contains(offset)) {
        return true;
      }
    }
    return false;
  }
}
