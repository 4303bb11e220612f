package org.sayso.read.kind;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Kind;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.Quotation;
import org.sayso.read.structure.TextStructure;
import org.sayso.read.structure.TextStructurer;

/**
 * Says from the quotation marks whether an attribution gives the words themselves: direct if every
 * word of the content stands inside quotation marks, indirect if none does, mixed otherwise. Marks
 * that also hold the cue are somebody else's: they do not count, those inside them do. Pure, and
 * safe for many threads at once.
 */
public final class KindClassifier {
  private final TextStructurer nested = TextStructurer.create();

  private KindClassifier() {}

  public static KindClassifier create() {
    return new KindClassifier();
  }

  /** The kind of an attribution; without content it is indirect. */
  public Kind classify(String text, TextStructure structure, RoleSpans spans) {
    List<Quotation> quotations = quotationsBeside(text, structure, spans.cue());
    int inside = 0;
    int outside = 0;
    for (TextSpan content : spans.content()) {
      int quoted = quotedWords(text, content, quotations);
      inside += quoted;
      outside += words(text, content.start(), content.end()) - quoted;
    }
    if (inside == 0) {
      return Kind.INDIRECT;
    }
    return outside == 0 ? Kind.DIRECT : Kind.MIXED;
  }

  private List<Quotation> quotationsBeside(
      String text, TextStructure structure, List<TextSpan> cue) {
    List<Quotation> all = structure.quotations();
    int at = cue.isEmpty() ? all.size() : firstEndingAfter(all, cue.get(0).start());
    if (at == all.size() || !all.get(at).inner().contains(cue.get(0))) {
      return all;
    }
    TextSpan around = all.get(at).inner();
    List<Quotation> beside = new ArrayList<>(all.subList(0, at));
    for (Quotation inside : nested.structure(around.in(text)).quotations()) {
      beside.add(
          new Quotation(
              inside.outer().shift(around.start()),
              inside.inner().shift(around.start()),
              inside.closed()));
    }
    beside.addAll(all.subList(at + 1, all.size()));
    return beside;
  }

  private static int quotedWords(String text, TextSpan content, List<Quotation> quotations) {
    int quoted = 0;
    for (int at = firstEndingAfter(quotations, content.start()); at < quotations.size(); at++) {
      TextSpan outer = quotations.get(at).outer();
      if (outer.start() >= content.end()) {
        break;
      }
      quoted +=
          words(
              text, Math.max(outer.start(), content.start()), Math.min(outer.end(), content.end()));
    }
    return quoted;
  }

  private static int firstEndingAfter(List<Quotation> quotations, int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).outer().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many words begin in a stretch of the text. */
  private static int words(String text, int start, int end) {
    int words = 0;
    for (int at = start; at < end; at++) {
      boolean part = Character.isLetterOrDigit(text.charAt(at));
      if (part && (at == start || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
        words++;
      }
    }
    return words;
  }
}
