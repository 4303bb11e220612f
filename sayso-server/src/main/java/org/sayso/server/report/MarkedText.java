package org.sayso.server.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.sayso.model.Attribution;
import org.sayso.model.Flag;
import org.sayso.model.TextSpan;

/**
 * A report's text with the roles of all statements marked in it. The text is cut wherever a span
 * starts or ends, so that overlapping statements need no overlapping elements.
 */
final class MarkedText {
  private enum Role {
    SOURCE,
    CUE,
    CONTENT,
    FLAGGED,
    HERE
  }

  private record Mark(TextSpan span, Role role) {}

  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private final TreeSet<Integer> cuts = new TreeSet<>();
  private final Map<Integer, List<Integer>> numbers = new HashMap<>();
  private final Map<Integer, List<Integer>> flagged = new HashMap<>();
  private final Optional<TextSpan> here;

  /**
   * @param here the words that the address points at
   */
  MarkedText(String text, List<Attribution> statements, List<Flag> flags, Optional<TextSpan> here) {
    this.text = text;
    this.here = here.filter(span -> span.end() <= text.length());
    for (int i = 0; i < statements.size(); i++) {
      Attribution statement = statements.get(i);
      statement.spans().source().forEach(span -> add(span, Role.SOURCE));
      statement.spans().cue().forEach(span -> add(span, Role.CUE));
      statement.spans().content().forEach(span -> add(span, Role.CONTENT));
      List<TextSpan> cue = statement.spans().cue();
      TextSpan last = cue.isEmpty() ? statement.spans().all().get(0) : cue.get(cue.size() - 1);
      numbers.computeIfAbsent(last.end(), end -> new ArrayList<>()).add(i + 1);
    }
    for (int i = 0; i < flags.size(); i++) {
      for (TextSpan span : flags.get(i).spans()) {
        add(span, Role.FLAGGED);
        flagged.computeIfAbsent(span.end(), end -> new ArrayList<>()).add(i + 1);
      }
    }
    this.here.ifPresent(span -> add(span, Role.HERE));
    marks.sort(Comparator.comparing(Mark::span));
  }

  private void add(TextSpan span, Role role) {
    marks.add(new Mark(span, role));
    cuts.add(span.start());
    cuts.add(span.end());
  }

  /** The pieces of a paragraph, which together are its text. */
  List<Piece> pieces(TextSpan paragraph) {
    List<Piece> pieces = new ArrayList<>();
    PriorityQueue<Mark> open =
        new PriorityQueue<>(Comparator.comparingInt((Mark mark) -> mark.span().end()));
    int next = 0;
    int start = paragraph.start();
    while (start < paragraph.end()) {
      Integer cut = cuts.higher(start);
      int end = cut == null ? paragraph.end() : Math.min(cut, paragraph.end());
      while (next < marks.size() && marks.get(next).span().start() <= start) {
        open.add(marks.get(next++));
      }
      while (!open.isEmpty() && open.element().span().end() <= start) {
        open.remove();
      }
      pieces.add(piece(start, end, open));
      start = end;
    }
    return pieces;
  }

  private Piece piece(int start, int end, Iterable<Mark> open) {
    int contents = 0;
    int[] others = new int[Role.values().length];
    for (Mark mark : open) {
      contents += mark.role() == Role.CONTENT ? 1 : 0;
      others[mark.role().ordinal()]++;
    }
    List<String> classes = new ArrayList<>();
    if (contents > 0) {
      classes.add(contents > 1 ? "content deep" : "content");
    }
    if (others[Role.CUE.ordinal()] > 0) {
      classes.add("cue");
    } else if (others[Role.SOURCE.ordinal()] > 0) {
      classes.add("source");
    }
    if (others[Role.FLAGGED.ordinal()] > 0) {
      classes.add("flagged");
    }
    if (others[Role.HERE.ordinal()] > 0) {
      classes.add("here");
    }
    return new Piece(
        text.substring(start, end),
        String.join(" ", classes),
        here.filter(span -> span.start() == start).isPresent(),
        numbers.getOrDefault(end, List.of()),
        flagged.getOrDefault(end, List.of()));
  }
}
