package org.sayso.ledger.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.text.TermRarity;
import org.sayso.ledger.text.TermVector;

/**
 * Parts reports into stories. First, reports that {@link StoryLinks} ties together directly or by
 * way of others form a group. In a group, what all reports share (two attacks on ships by the same
 * pirates) tells nothing any more: each word is weighed anew by how few reports <em>of the
 * group</em> have it, and the group is put together again from single reports by average likeness
 * (UPGMA) as long as it is at least {@link #LEAST_AVERAGE}.
 *
 * <p>Last, a report that stayed alone joins the story that it shares both names and other words
 * with ({@link LoneReports}).
 *
 * <p>Pure; the outcome depends on the set of reports, not on their order.
 */
public final class StoryClusterer {
  /** The least average likeness of two parts of a story. Chosen on ECB+ train. */
  public static final double LEAST_AVERAGE = 0.06;

  /** How much of a word's weight comes from how few reports of the group have it. */
  private static final double LOCAL_SHARE = 0.9;

  /** The least cosine of two reports that begin a group. Chosen on ECB+ train. */
  static final double LEAST_IN_GROUP = 0.30;

  /** Of larger groups the links are made stricter, step by step, until they fall apart. */
  static final int LARGEST_GROUP = 400;

  private static final double STRICTER = 0.05;

  private final TermRarity rarity;

  private StoryClusterer(TermRarity rarity) {
    this.rarity = rarity;
  }

  /** With the table of rarities that comes with Sayso. */
  public static StoryClusterer create() {
    return new StoryClusterer(TermRarity.shipped());
  }

  /** The stories, each with its reports in the order of {@link ReportFacts#BY_TIME}. */
  public List<List<ReportFacts>> assign(Collection<ReportFacts> reports) {
    List<ReportFacts> sorted = reports.stream().sorted(ReportFacts.BY_TIME).toList();
    List<List<ReportFacts>> stories = new ArrayList<>();
    for (List<ReportFacts> group : groups(sorted, LEAST_IN_GROUP)) {
      stories.addAll(part(group));
    }
    List<List<ReportFacts>> whole = LoneReports.attach(stories);
    whole.sort((one, other) -> ReportFacts.BY_TIME.compare(one.get(0), other.get(0)));
    return whole;
  }

  private static List<List<ReportFacts>> groups(List<ReportFacts> sorted, double least) {
    int[] root = new int[sorted.size()];
    Arrays.setAll(root, i -> i);
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (StoryLinks.score(sorted.get(i), sorted.get(j)) >= least) {
          root[find(root, i)] = find(root, j);
        }
      }
    }
    Map<Integer, List<ReportFacts>> groups = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      groups.computeIfAbsent(find(root, i), at -> new ArrayList<>()).add(sorted.get(i));
    }
    List<List<ReportFacts>> result = new ArrayList<>();
    for (List<ReportFacts> group : groups.values()) {
      if (group.size() > LARGEST_GROUP && least + STRICTER < 1) {
        result.addAll(groups(group, least + STRICTER));
      } else {
        result.add(group);
      }
    }
    return result;
  }

  private static int find(int[] root, int at) {
    int top = at;
    while (root[top] != top) {
      root[top] = root[root[top]];
      top = root[top];
    }
    return top;
  }

  private List<List<ReportFacts>> part(List<ReportFacts> group) {
    if (group.size() == 1) {
      return List.of(group);
    }
    AverageLinkage linkage = new AverageLinkage(likeness(group));
    List<List<ReportFacts>> parts = new ArrayList<>();
    for (List<Integer> members : linkage.cluster(LEAST_AVERAGE)) {
      parts.add(members.stream().map(group::get).toList());
    }
    return parts;
  }

  /** The cosines of the reports when each word is weighed by how few of them have it. */
  private double[][] likeness(List<ReportFacts> group) {
    Map<String, Integer> having = new HashMap<>();
    for (ReportFacts facts : group) {
      facts.wording().terms().terms().forEach(term -> having.merge(term, 1, Integer::sum));
    }
    List<Map<String, Double>> vectors =
        group.stream().map(facts -> vector(facts.wording().terms(), having, group.size())).toList();
    double[][] likeness = new double[group.size()][group.size()];
    for (int i = 0; i < group.size(); i++) {
      for (int j = 0; j < i; j++) {
        likeness[i][j] = dot(vectors.get(i), vectors.get(j));
        likeness[j][i] = likeness[i][j];
      }
    }
    return likeness;
  }

  private Map<String, Double> vector(TermVector terms, Map<String, Integer> having, int size) {
    Map<String, Double> vector = new HashMap<>();
    double squares = 0;
    for (int i = 0; i < terms.terms().size(); i++) {
      String term = terms.terms().get(i);
      double local = Math.log((size + 1.0) / having.getOrDefault(term, 1)) / Math.log(size + 1.0);
      double weight = (1 - LOCAL_SHARE) * rarity.of(term) / rarity.greatest() + LOCAL_SHARE * local;
      double value = terms.frequencies()[i] * weight * TermVector.nameWeight(terms.names()[i]);
      vector.put(term, value);
      squares += value * value;
    }
    double norm = squares == 0 ? 1 : Math.sqrt(squares);
    vector.replaceAll((term, value) -> value / norm);
    return vector;
  }

  private static double dot(Map<String, Double> one, Map<String, Double> other) {
    Map<String, Double> smaller = one.size() <= other.size() ? one : other;
    Map<String, Double> larger = smaller == one ? other : one;
    double[] products = new double[smaller.size()];
    int count = 0;
    for (Map.Entry<String, Double> entry : smaller.entrySet()) {
      Double weight = larger.get(entry.getKey());
      if (weight != null) {
        products[count++] = weight * entry.getValue();
      }
    }
    Arrays.sort(products, 0, count);
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += products[i];
    }
    return sum;
  }
}
