package org.sayso.ledger.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.model.TextFingerprint;

/**
 * Which reports of a story are copies of one text: the smaller one's runs of five words are for
 * {@link #COPY} or more in the other, both in the whole text and in the own prose, and by way of
 * others. Pure.
 */
public final class TextFamilies {
  /** The least containment of two copies. */
  public static final double COPY = 0.3;

  private static final int LEAST_PROSE = 20;

  private TextFamilies() {}

  /**
   * The families, the reports of each in the order of time; a report without a copy is a family of
   * its own.
   */
  public static List<List<ReportFacts>> find(Collection<ReportFacts> story) {
    List<ReportFacts> sorted = story.stream().sorted(ReportFacts.BY_TIME).toList();
    int[] root = new int[sorted.size()];
    Arrays.setAll(root, i -> i);
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (find(root, i) != find(root, j) && copies(sorted.get(i), sorted.get(j))) {
          int later = find(root, i);
          int earlier = find(root, j);
          root[Math.max(later, earlier)] = Math.min(later, earlier);
        }
      }
    }
    Map<Integer, List<ReportFacts>> families = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      families.computeIfAbsent(find(root, i), at -> new ArrayList<>()).add(sorted.get(i));
    }
    return List.copyOf(families.values());
  }

  /** For each report's id the id of the earliest report of its family. */
  public static Map<String, String> earliest(List<List<ReportFacts>> families) {
    Map<String, String> earliest = new HashMap<>();
    families.forEach(
        family -> family.forEach(report -> earliest.put(report.id(), family.get(0).id())));
    return earliest;
  }

  private static int find(int[] root, int at) {
    int top = at;
    while (root[top] != top) {
      top = root[top];
    }
    return top;
  }

  static boolean copies(ReportFacts one, ReportFacts other) {
    if (one.wording().whole().containment(other.wording().whole()) < COPY) {
      return false;
    }
    TextFingerprint first = one.wording().prose();
    TextFingerprint second = other.wording().prose();
    return Math.min(first.size(), second.size()) < LEAST_PROSE || first.containment(second) >= COPY;
  }
}
