package org.sayso.bench.stage;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.bench.measure.MatchCount;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructurer;

/**
 * How well the ends of sentences agree with those of a gold text. Ends at a line end are left out:
 * they are given.
 */
public final class SentenceEnds {
  private static final int CONTEXT = 40;

  private final TextStructurer structurer = TextStructurer.create();

  /**
   * The agreement in one report.
   *
   * @param differences is told of each end that only one of the two has
   */
  public MatchCount count(GoldReport report, Consumer<String> differences) {
    String text = report.text();
    Set<Integer> gold = innerEnds(text, report.sentences());
    Set<Integer> said = innerEnds(text, structurer.structure(text).sentences());
    gold.stream()
        .filter(end -> !said.contains(end))
        .forEach(end -> differences.accept("missed    " + around(text, end)));
    said.stream()
        .filter(end -> !gold.contains(end))
        .forEach(end -> differences.accept("too many  " + around(text, end)));
    Set<Integer> both = new TreeSet<>(gold);
    both.retainAll(said);
    return new MatchCount(both.size(), said.size(), gold.size());
  }

  private static Set<Integer> innerEnds(String text, Iterable<TextSpan> sentences) {
    Set<Integer> ends = new TreeSet<>();
    for (TextSpan sentence : sentences) {
      int behind = sentence.end();
      while (behind < text.length() && isBlank(text.charAt(behind))) {
        behind++;
      }
      if (behind < text.length() && text.charAt(behind) != '\n' && text.charAt(behind) != '\r') {
        ends.add(sentence.end());
      }
    }
    return ends;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }

  private static String around(String text, int end) {
    String before = text.substring(Math.max(0, end - CONTEXT), end);
    String behind = text.substring(end, Math.min(text.length(), end + CONTEXT));
    return (before + "¦" + behind).replace('\n', '¶');
  }
}
