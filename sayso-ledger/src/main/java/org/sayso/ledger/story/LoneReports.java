package org.sayso.ledger.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.text.TermVector;

/**
 * Finds the story of a report that is like no single other: one from the scene has other names and
 * words than those from the capitals. It joins a story of three reports or more if it is linked to
 * one of them and shares with all of them together both names and other words. A report that shares
 * only names (the same minister, another matter) or only words (another dam, another country) stays
 * alone. Pure.
 */
final class LoneReports {
  /**
   * The least part of the cosine with the whole story that comes from names. Chosen on bundle
   * dev-a.
   */
  static final double LEAST_FROM_NAMES = 0.08;

  /** The least part that comes from other words. */
  static final double LEAST_FROM_WORDS = 0.06;

  private static final int LEAST_REPORTS = 3;

  private LoneReports() {}

  /** The stories, lone reports put with theirs; reports in the order of time. */
  static List<List<ReportFacts>> attach(List<List<ReportFacts>> stories) {
    Map<Integer, List<ReportFacts>> joining = new TreeMap<>();
    List<List<ReportFacts>> whole = new ArrayList<>();
    for (List<ReportFacts> story : stories) {
      int target = story.size() == 1 ? target(story.get(0), stories) : -1;
      if (target < 0) {
        whole.add(story);
      } else {
        joining.computeIfAbsent(target, at -> new ArrayList<>()).add(story.get(0));
      }
    }
    joining.forEach(
        (target, reports) -> {
          List<ReportFacts> both = new ArrayList<>(stories.get(target));
          both.addAll(reports);
          both.sort(ReportFacts.BY_TIME);
          whole.set(whole.indexOf(stories.get(target)), both);
        });
    return whole;
  }

  private static int target(ReportFacts lone, List<List<ReportFacts>> stories) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < stories.size(); i++) {
      List<ReportFacts> story = stories.get(i);
      if (story.size() < LEAST_REPORTS
          || story.stream().noneMatch(report -> StoryLinks.score(lone, report) > 0)) {
        continue;
      }
      double[] shared = shared(lone.wording().terms(), centre(story));
      if (shared[0] >= LEAST_FROM_NAMES
          && shared[1] >= LEAST_FROM_WORDS
          && shared[0] + shared[1] > most) {
        most = shared[0] + shared[1];
        best = i;
      }
    }
    return best;
  }

  /** The sum of the reports' vectors, of length 1. */
  private static Map<String, Double> centre(List<ReportFacts> story) {
    Map<String, Double> centre = new HashMap<>();
    for (ReportFacts report : story) {
      TermVector terms = report.wording().terms();
      for (int i = 0; i < terms.terms().size(); i++) {
        centre.merge(terms.terms().get(i), terms.weights()[i], Double::sum);
      }
    }
    double squares = 0;
    for (double weight : centre.values()) {
      squares += weight * weight;
    }
    double norm = squares == 0 ? 1 : Math.sqrt(squares);
    centre.replaceAll((term, weight) -> weight / norm);
    return centre;
  }

  private static double[] shared(TermVector terms, Map<String, Double> centre) {
    double[] shared = new double[2];
    for (int i = 0; i < terms.terms().size(); i++) {
      shared[terms.names()[i] ? 0 : 1] +=
          terms.weights()[i] * centre.getOrDefault(terms.terms().get(i), 0.0);
    }
    return shared;
  }
}
