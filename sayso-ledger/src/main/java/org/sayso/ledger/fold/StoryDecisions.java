package org.sayso.ledger.fold;

import java.util.ArrayList;
import java.util.List;
import org.sayso.ledger.act.Decisions;
import org.sayso.ledger.fact.ReportFacts;

/** Puts stories together and takes them apart as people decided. Pure. */
final class StoryDecisions {
  private StoryDecisions() {}

  static List<List<ReportFacts>> apply(List<List<ReportFacts>> stories, Decisions decisions) {
    List<List<ReportFacts>> result = new ArrayList<>(stories);
    for (String[] pair : decisions.reportPairs(true)) {
      int one = holding(result, pair[0]);
      int other = holding(result, pair[1]);
      if (one >= 0 && other >= 0 && one != other) {
        List<ReportFacts> both = new ArrayList<>(result.get(one));
        both.addAll(result.get(other));
        result.set(one, both);
        result.remove(other);
      }
    }
    for (String[] pair : decisions.reportPairs(false)) {
      int one = holding(result, pair[0]);
      if (one >= 0 && one == holding(result, pair[1])) {
        List<ReportFacts> rest = new ArrayList<>(result.get(one));
        List<ReportFacts> apart =
            rest.stream().filter(report -> report.id().equals(pair[1])).toList();
        rest.removeAll(apart);
        result.set(one, rest);
        result.add(apart);
      }
    }
    return result;
  }

  private static int holding(List<List<ReportFacts>> stories, String report) {
    for (int i = 0; i < stories.size(); i++) {
      if (stories.get(i).stream().anyMatch(facts -> facts.id().equals(report))) {
        return i;
      }
    }
    return -1;
  }
}
