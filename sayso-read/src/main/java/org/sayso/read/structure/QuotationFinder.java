package org.sayso.read.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.QuotationMark.Side;

/**
 * Pairs quotation marks. Marks match within a paragraph first; what stays open there runs on if the
 * next paragraph opens with a mark of the same family, or closes with one before it opens any; else
 * it ends with its paragraph. Quotations inside others are part of these.
 */
final class QuotationFinder {
  private final StructureLimits limits;

  QuotationFinder(StructureLimits limits) {
    this.limits = limits;
  }

  List<Quotation> find(String text, List<TextSpan> paragraphs) {
    List<QuotationMark> marks = QuotationMarkScanner.scan(text, paragraphs);
    List<Quotation> found = new ArrayList<>();
    QuotationMark open = null;
    int openParagraphs = 0;
    int next = 0;
    for (int number = 0; number < paragraphs.size(); number++) {
      int first = next;
      while (next < marks.size() && marks.get(next).paragraph() == number) {
        next++;
      }
      List<QuotationMark> here = marks.subList(first, next);
      TextSpan paragraph = paragraphs.get(number);
      if (open != null) {
        openParagraphs++;
        boolean goesOn = openParagraphs <= limits.quotationParagraphs();
        boolean opensAgain = goesOn && opensAgain(open, here, paragraph);
        if (!opensAgain
            && !(goesOn && openParagraphs == 1 && closesFirst(open, here, text, paragraph))) {
          int before = number - 1;
          addOpen(text, open, paragraphs.get(before).end(), openParagraphs > 1, found);
          open = null;
        } else if (opensAgain) {
          here = here.subList(1, here.size());
        }
      }
      QuotationMark stillOpen = match(text, paragraph, here, open, found);
      if (stillOpen == null || stillOpen != open) {
        openParagraphs = 0;
      }
      open = stillOpen;
    }
    if (open != null) {
      addOpen(text, open, paragraphs.get(paragraphs.size() - 1).end(), openParagraphs > 0, found);
    }
    return outermost(found);
  }

  private static boolean opensAgain(
      QuotationMark open, List<QuotationMark> here, TextSpan paragraph) {
    return !here.isEmpty()
        && here.get(0).family() == open.family()
        && here.get(0).side() != Side.CLOSES
        && here.get(0).start() == paragraph.start();
  }

  private boolean closesFirst(
      QuotationMark open, List<QuotationMark> here, String text, TextSpan paragraph) {
    for (QuotationMark mark : here) {
      if (mark.family() == open.family()) {
        boolean digit = Character.isDigit(text.charAt(mark.start() - (mark.start() > 0 ? 1 : 0)));
        return mark.side() == Side.CLOSES
            && !digit
            && mark.start() - paragraph.start() <= limits.unclosedChars();
      }
    }
    return false;
  }

  /** Matches the marks of one paragraph; gives back the mark that is still open at its end. */
  private @Nullable QuotationMark match(
      String text,
      TextSpan paragraph,
      List<QuotationMark> marks,
      @Nullable QuotationMark carried,
      List<Quotation> found) {
    Deque<QuotationMark> open = new ArrayDeque<>();
    if (carried != null) {
      open.push(carried);
    }
    for (QuotationMark mark : marks) {
      boolean inside = open.stream().limit(8).anyMatch(o -> o.family() == mark.family());
      boolean inches =
          mark.family() == QuotationMark.Family.STRAIGHT
              && !inside
              && mark.start() > paragraph.start()
              && Character.isDigit(text.charAt(mark.start() - 1));
      if (inches) {
        continue;
      }
      if (mark.side() == Side.OPENS || mark.side() == Side.EITHER && !inside) {
        if (open.size() < 8) {
          open.push(mark);
        }
      } else if (inside) {
        close(text, mark, open, found);
      }
    }
    QuotationMark last = open.peekLast();
    QuotationMark newest = open.peekFirst();
    if (last == null || newest == null) {
      return null;
    }
    if (last == carried) {
      return carried;
    }
    // Of several that stay open, only the last can run on, and only if no whole quotation follows
    // it:
    // the others lack a closing mark.
    boolean runsOn = firstClosedAfter(newest, found) >= paragraph.end();
    int end = paragraph.end();
    for (QuotationMark unclosed : open) {
      int stop = Math.min(end, firstClosedAfter(unclosed, found));
      end = unclosed.start();
      if (unclosed != newest || !runsOn) {
        addOpen(text, unclosed, stop, false, found);
      }
    }
    return runsOn ? newest : null;
  }

  /** Where the first whole quotation of the same family behind a mark begins. */
  private static int firstClosedAfter(QuotationMark mark, List<Quotation> found) {
    int first = Integer.MAX_VALUE;
    for (int at = found.size() - 1; at >= 0 && found.get(at).outer().start() > mark.start(); at--) {
      if (found.get(at).closed()) {
        first = found.get(at).outer().start();
      }
    }
    return first;
  }

  private static void close(
      String text, QuotationMark mark, Deque<QuotationMark> open, List<Quotation> found) {
    while (!open.isEmpty()) {
      QuotationMark opening = open.pop();
      if (opening.family() == mark.family()) {
        TextSpan inner = Signs.trimmed(text, opening.end(), mark.start());
        if (inner != null) {
          found.add(new Quotation(new TextSpan(opening.start(), mark.end()), inner, true));
        }
        return;
      }
    }
  }

  private void addOpen(
      String text, QuotationMark open, int end, boolean runsOn, List<Quotation> found) {
    int to = runsOn ? end : Math.min(end, spaceBefore(text, open.end() + limits.unclosedChars()));
    TextSpan inner = to > open.end() ? Signs.trimmed(text, open.end(), to) : null;
    if (inner != null) {
      found.add(new Quotation(new TextSpan(open.start(), inner.end()), inner, false));
    }
  }

  private static int spaceBefore(String text, int at) {
    if (at >= text.length()) {
      return text.length();
    }
    int to = at;
    while (to > at - 100 && !Signs.isSpace(text.charAt(to))) {
      to--;
    }
    return to > at - 100 ? to : Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /**
   * In the order of the text, without what lies inside another; an unclosed one ends where a closed
   * one begins.
   */
  private static List<Quotation> outermost(List<Quotation> found) {
    List<Quotation> sorted = new ArrayList<>(found);
    Collections.sort(sorted, Comparator.comparing(Quotation::outer));
    List<Quotation> outermost = new ArrayList<>();
    for (Quotation quotation : sorted) {
      Quotation before = outermost.isEmpty() ? null : outermost.get(outermost.size() - 1);
      if (before == null || !before.outer().overlaps(quotation.outer())) {
        outermost.add(quotation);
      }
    }
    return outermost;
  }
}
