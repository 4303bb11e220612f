package org.sayso.read.kind;

import java.util.List;
import org.sayso.model.Kind;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.Quotation;
import org.sayso.read.structure.TextStructure;

/**
 * Says from the quotation marks whether an attribution gives the words themselves: direct if every
 * word of the content stands inside quotation marks, indirect if none does, mixed otherwise. Pure,
 * and safe for many threads at once.
 */
public final class KindClassifier {
  private KindClassifier() {}

  public static KindClassifier create() {
    return new KindClassifier();
  }

  /** The kind of an attribution; without content it is indirect. */
  public Kind classify(String text, TextStructure structure, RoleSpans spans) {
    int inside = 0;
    int outside = 0;
    for (TextSpan content : spans.content()) {
      int quoted = quotedWords(text, content, structure.quotations());
      inside += quoted;
      outside += words(text, content.start(), content.end()) - quoted;
    }
    if (inside == 0) {
      return Kind.INDIRECT;
    }
    return outside == 0 ? Kind.DIRECT : Kind.MIXED;
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
