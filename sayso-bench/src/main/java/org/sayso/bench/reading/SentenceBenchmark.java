package org.sayso.bench.reading;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.bench.input.PolnearGold;
import org.sayso.bench.measure.MatchCount;
import org.sayso.bench.measure.Percent;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructurer;

/**
 * How well sentence ends agree with those of a gold file. Ends at a line end are left out: they are given.
 *
 * <p>{@code SentenceBenchmark GOLD.jsonl [--list]}
 */
public final class SentenceBenchmark {
  private SentenceBenchmark() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean listing = List.of(arguments).contains("--list");
    TextStructurer structurer = TextStructurer.create();
    MatchCount total = MatchCount.NONE;
    for (GoldReport report : PolnearGold.read(Path.of(arguments[0])).reports()) {
      Set<Integer> gold = innerEnds(report.text(), report.sentences());
      Set<Integer> said = innerEnds(report.text(), structurer.structure(report.text()).sentences());
      Set<Integer> both = new TreeSet<>(gold);
      both.retainAll(said);
      total = total.plus(new MatchCount(both.size(), said.size(), gold.size()));
      if (listing) {
        list(out, report.text(), gold, said, "missed");
        list(out, report.text(), said, gold, "too many");
      }
    }
    out.printf(
        "sentence ends  P %s  R %s  F1 %s   (hits %d, found %d, gold %d)%n",
        Percent.of(total.precision()), Percent.of(total.recall()), Percent.of(total.f1()), total.hits(), total.predicted(), total.gold());
  }

  private static Set<Integer> innerEnds(String text, List<TextSpan> sentences) {
    Set<Integer> ends = new TreeSet<>();
    for (TextSpan sentence : sentences) {
      int behind = sentence.end();
      while (behind < text.length() && (text.charAt(behind) == ' ' || text.charAt(behind) == '\u00a0')) {
        behind++;
      }
      if (behind < text.length() && text.charAt(behind) != '\n' && text.charAt(behind) != '\r') {
        ends.add(sentence.end());
      }
    }
    return ends;
  }

  private static void list(PrintStream out, String text, Set<Integer> some, Set<Integer> others, String what) {
    for (int end : some) {
      if (!others.contains(end)) {
        String before = text.substring(Math.max(0, end - 40), end);
        out.println(what + "\t" + (before + "¦" + text.substring(end, Math.min(text.length(), end + 30))).replace('\n', '¶'));
      }
    }
  }
}
