package org.sayso.bench.stage;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.bench.measure.MatchCount;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.stance.StanceClassifier;

/** How many of the cues of a gold file the stance lexicon knows. */
public final class CueCoverage {
  private final StanceClassifier stances = StanceClassifier.create();
  private final Map<String, Integer> unknown = new TreeMap<>();

  /** The attributions with a cue: known ones as hits of all. */
  public MatchCount count(GoldReport report) {
    int known = 0;
    int all = 0;
    for (RoleSpans attribution : report.attributions()) {
      if (attribution.cue().isEmpty()) {
        continue;
      }
      all++;
      if (stances.knows(report.text(), attribution)) {
        known++;
      } else {
        unknown.merge(words(report.text(), attribution), 1, Integer::sum);
      }
    }
    return new MatchCount(known, all, all);
  }

  /** The cues that were not known, and how often each occurred. */
  public Map<String, Integer> unknown() {
    return Map.copyOf(unknown);
  }

  private static String words(String text, RoleSpans attribution) {
    StringBuilder words = new StringBuilder();
    for (TextSpan span : attribution.cue()) {
      words.append(words.isEmpty() ? "" : " … ").append(span.in(text).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
