package org.sayso.ledger.claim;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fact.Statement;
import org.sayso.model.Stance;

/**
 * A statement with what the story knows of it.
 *
 * @param report the report that it stands in
 * @param text which distinct text the report is a copy of: the id of the earliest report of its
 *     family
 * @param voice whose word it is
 */
record Heard(Statement statement, ReportFacts report, String text, Voice voice) {
  /** Earliest report first, then by place. */
  static final Comparator<Heard> BY_TIME =
      Comparator.comparing(Heard::report, ReportFacts.BY_TIME)
          .thenComparing(heard -> heard.statement().place());

  /** The telling words of what is said, without those that only say who says it. */
  Map<String, Double> terms() {
    if (!voice.named()) {
      return statement.proposition().terms();
    }
    Map<String, Double> terms = new TreeMap<>(statement.proposition().terms());
    terms.keySet().removeAll(voice.words());
    return terms.isEmpty() ? statement.proposition().terms() : terms;
  }

  /** The names in what is said, without those of the one who says it. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(statement.proposition().names());
    names.removeAll(voice.words());
    return names;
  }

  /** The same with another stance, as the story shows it. */
  Heard with(Stance taken) {
    return new Heard(statement.with(taken), report, text, voice);
  }

  boolean sameReport(Heard other) {
    return report.id().equals(other.report.id());
  }
}
