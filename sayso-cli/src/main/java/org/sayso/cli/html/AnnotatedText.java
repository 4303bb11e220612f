package org.sayso.cli.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.sayso.cli.statement.RoleMark;
import org.sayso.cli.statement.Statement;
import org.sayso.model.TextSpan;

/**
 * A report's text with the roles of all statements marked in it. The text is cut wherever a span
 * starts or ends, so that overlapping statements need no overlapping elements. After each cue
 * stands the number of its statement, as a link.
 */
final class AnnotatedText {
  private final String text;
  private final String prefix;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Integer, List<Integer>> numbersAt = new HashMap<>();
  private final TreeSet<Integer> cuts = new TreeSet<>();

  /** A span in its role. */
  private record Mark(TextSpan span, RoleMark role) {}

  /**
   * @param prefix makes the anchors of this report different from those of the others on the page
   */
  AnnotatedText(String text, List<Statement> statements, String prefix) {
    this.text = text;
    this.prefix = prefix;
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      add(statement.attribution().spans().source(), RoleMark.SOURCE);
      add(statement.attribution().spans().cue(), RoleMark.CUE);
      add(statement.attribution().spans().content(), RoleMark.CONTENT);
      List<TextSpan> cue = statement.attribution().spans().cue();
      int end =
          cue.isEmpty() ? statement.attribution().spans().all().get(0).end() : cue.get(0).end();
      numbersAt.computeIfAbsent(end, key -> new ArrayList<>()).add(i + 1);
    }
    marks.sort(Comparator.comparing(Mark::span));
  }

  private void add(List<TextSpan> spans, RoleMark role) {
    for (TextSpan span : spans) {
      marks.add(new Mark(span, role));
      cuts.add(span.start());
      cuts.add(span.end());
    }
  }

  /** Writes one paragraph. */
  void write(Html html, TextSpan paragraph) {
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
      piece(html, text.substring(start, end), open);
      for (int number : numbersAt.getOrDefault(end, List.of())) {
        html.open("sup")
            .element(
                "a",
                String.valueOf(number),
                "href",
                "#" + prefix + number,
                "aria-label",
                "statement " + number)
            .close("sup");
      }
      start = end;
    }
  }

  private static void piece(Html html, String words, Iterable<Mark> open) {
    int contents = 0;
    boolean source = false;
    boolean cue = false;
    for (Mark mark : open) {
      contents += mark.role() == RoleMark.CONTENT ? 1 : 0;
      source |= mark.role() == RoleMark.SOURCE;
      cue |= mark.role() == RoleMark.CUE;
    }
    List<String> classes = new ArrayList<>();
    if (contents > 0) {
      classes.add(contents > 1 ? "content deep" : "content");
    }
    if (cue || source) {
      classes.add(cue ? "cue" : "source");
    }
    if (classes.isEmpty()) {
      html.text(words);
    } else {
      html.element("span", words, "class", String.join(" ", classes));
    }
  }
}
