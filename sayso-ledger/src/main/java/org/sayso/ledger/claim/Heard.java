package org.sayso.ledger.claim;

import java.util.Comparator;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fact.Statement;

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

  boolean sameReport(Heard other) {
    return report.id().equals(other.report.id());
  }
}
