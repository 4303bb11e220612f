package org.sayso.ledger.fold;

import java.util.ArrayList;
import java.util.List;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.story.Story;
import org.sayso.ledger.text.TermVector;

/** Says of each report of a story which other it is most like, and by which words. Pure. */
final class JoinReasons {
  private static final int WORDS = 8;

  private JoinReasons() {}

  static List<Story.Joined> of(List<ReportFacts> sorted) {
    List<Story.Joined> reasons = new ArrayList<>();
    for (ReportFacts report : sorted) {
      double best = 0;
      ReportFacts nearest = report;
      for (ReportFacts other : sorted) {
        double likeness =
            other == report ? 0 : report.wording().terms().cosine(other.wording().terms());
        if (likeness > best) {
          best = likeness;
          nearest = other;
        }
      }
      reasons.add(
          nearest == report
              ? new Story.Joined(report.id(), "", 0, List.of())
              : new Story.Joined(
                  report.id(),
                  nearest.id(),
                  best,
                  shared(report.wording().terms(), nearest.wording().terms())));
    }
    return reasons;
  }

  private static List<String> shared(TermVector one, TermVector other) {
    return one.heaviest(one.terms().size()).stream()
        .filter(other.terms()::contains)
        .limit(WORDS)
        .toList();
  }
}
