package org.sayso.ledger.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.text.TermVector;
import org.sayso.ledger.text.WordStem;

/**
 * Finds the story of a report, or of two that stand together, that is like no single other: one
 * from the scene has other names and words than those from the capitals. It joins a story of three
 * reports or more if it is linked to one of them and shares with all of them together both names
 * and other words. A report that shares only names (the same minister, another matter) or only
 * words (another dam, another country) stays alone. Pure.
 */
final class LoneReports {
  /** The least part of the cosine with the whole story that comes from names. */
  static final double LEAST_FROM_NAMES = 0.025;

  /**
   * The least part that comes from words that are neither names nor those of offices, which every
   * report of a minister has. Both chosen on seven bundles: those of the story have .069 and more,
   * those of other matters .037 and less.
   */
  static final double LEAST_FROM_WORDS = 0.05;

  /** How many reports may stand together and still be looked at as lone ones. */
  private static final int MOST_TOGETHER = 2;

  private static final int LEAST_REPORTS = 3;

  private LoneReports() {}

  /** The stories, lone reports put with theirs; reports in the order of time. */
  static List<List<ReportFacts>> attach(List<List<ReportFacts>> stories) {
    Map<Integer, List<ReportFacts>> joining = new TreeMap<>();
    List<List<ReportFacts>> whole = new ArrayList<>();
    for (List<ReportFacts> story : stories) {
      int target = story.size() <= MOST_TOGETHER ? target(story, stories) : -1;
      if (target < 0) {
        whole.add(story);
      } else {
        joining.computeIfAbsent(target, at -> new ArrayList<>()).addAll(story);
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

  private static int target(List<ReportFacts> few, List<List<ReportFacts>> stories) {
    Map<String, Double> own = centre(few);
    Set<String> names = new HashSet<>();
    for (ReportFacts report : few) {
      TermVector terms = report.wording().terms();
      for (int i = 0; i < terms.terms().size(); i++) {
        if (terms.names()[i]) {
          names.add(terms.terms().get(i));
        }
      }
    }
    int best = -1;
    double most = 0;
    for (int i = 0; i < stories.size(); i++) {
      List<ReportFacts> story = stories.get(i);
      if (story.size() < LEAST_REPORTS
          || few.stream()
              .noneMatch(
                  lone -> story.stream().anyMatch(report -> StoryLinks.score(lone, report) > 0))) {
        continue;
      }
      double[] shared = shared(own, names, centre(story));
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

  private static double[] shared(
      Map<String, Double> few, Set<String> names, Map<String, Double> centre) {
    double[] shared = new double[2];
    List<String> terms = few.keySet().stream().sorted().toList();
    for (String term : terms) {
      double both = few.getOrDefault(term, 0.0) * centre.getOrDefault(term, 0.0);
      if (names.contains(term)) {
        shared[0] += both;
      } else if (!OFFICES.contains(term)) {
        shared[1] += both;
      }
    }
    return shared;
  }

  private static final Set<String> OFFICES =
      Stream.of(
              "government",
              "minister",
              "ministry",
              "president",
              "prime",
              "foreign",
              "defence",
              "defense",
              "interior",
              "finance",
              "prosecutor",
              "ambassador",
              "embassy",
              "cabinet",
              "parliament",
              "mayor",
              "governor",
              "spokesman",
              "spokeswoman",
              "official",
              "office",
              "deputy",
              "opposition")
          .map(WordStem::of)
          .collect(Collectors.toUnmodifiableSet());
}
