package org.sayso.ledger.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fact.ReportFacts.Credit;
import org.sayso.ledger.text.Words;

/**
 * Finds the edges of a story's provenance graph. They always lead from a later report to an earlier
 * one. Pure.
 */
public final class ChainFinder {
  private ChainFinder() {}

  /**
   * The edges, in the order of the reports.
   *
   * @param families the story's text families
   * @param shared for two reports of different families the share of the later one's statements
   *     whose claim and speaker the earlier one has too
   */
  public static List<ChainEdge> find(List<List<ReportFacts>> families, SharedMatter shared) {
    List<ReportFacts> reports =
        families.stream().flatMap(List::stream).sorted(ReportFacts.BY_TIME).toList();
    Map<String, ChainEdge> edges = new TreeMap<>();
    List<ChainEdge> found = new ArrayList<>();
    for (List<ReportFacts> family : families) {
      for (ReportFacts copy : family.subList(1, family.size())) {
        double share = copy.wording().whole().containment(family.get(0).wording().whole());
        add(
            edges,
            found,
            new ChainEdge(
                copy.id(),
                family.get(0).id(),
                ChainEdge.Type.WIRE_COPY,
                String.format(
                    Locale.ROOT,
                    "%.0f%% of the shorter text's runs of five words are in both",
                    100 * share)));
      }
    }
    Map<String, String> earliest = TextFamilies.earliest(families);
    for (int i = 0; i < reports.size(); i++) {
      rewrites(reports, i, earliest, shared).ifPresent(edge -> add(edges, found, edge));
    }
    for (int i = 0; i < reports.size(); i++) {
      credits(reports, i, edges, found);
    }
    found.sort(
        Comparator.comparing(ChainEdge::from)
            .thenComparing(ChainEdge::type)
            .thenComparing(ChainEdge::to));
    return List.copyOf(found);
  }

  /** How much of its matter a report shares with an earlier one. */
  @FunctionalInterface
  public interface SharedMatter {
    /** The share of the later one's supporting statements that the earlier one has too, 0 to 1. */
    double share(ReportFacts later, ReportFacts earlier);
  }

  private static final double REWRITE = 0.5;

  private static Optional<ChainEdge> rewrites(
      List<ReportFacts> reports, int at, Map<String, String> earliest, SharedMatter shared) {
    ReportFacts report = reports.get(at);
    if (!report.id().equals(earliest.get(report.id()))) {
      return Optional.empty();
    }
    double best = 0;
    ReportFacts source = report;
    for (ReportFacts earlier : reports.subList(0, at)) {
      double share = shared.share(report, earlier);
      if (share > best) {
        best = share;
        source = earlier;
      }
    }
    return best < REWRITE
        ? Optional.empty()
        : Optional.of(
            new ChainEdge(
                report.id(),
                source.id(),
                ChainEdge.Type.REWRITES,
                String.format(
                    Locale.ROOT,
                    "%.0f%% of what it gives as somebody's word was in the earlier report, by the same speakers",
                    100 * best)));
  }

  private static void credits(
      List<ReportFacts> reports, int at, Map<String, ChainEdge> edges, List<ChainEdge> found) {
    ReportFacts report = reports.get(at);
    for (Credit credit : report.credits()) {
      if (credit.type() == Credit.Type.POST) {
        add(
            edges,
            found,
            new ChainEdge(report.id(), "post", ChainEdge.Type.EMBEDS, credit.evidence()));
        continue;
      }
      if (sameOutlet(credit.to(), report.header().outlet())) {
        continue;
      }
      Optional<ReportFacts> source =
          reports.subList(0, at).stream()
              .filter(earlier -> sameOutlet(credit.to(), earlier.header().outlet()))
              .reduce((one, other) -> other);
      if (source.isEmpty()
          && credit.type() == Credit.Type.REPORTED
          && !known(reports, credit.to())) {
        continue;
      }
      if (source.isEmpty()
          && credit.type() == Credit.Type.LINE
          && !known(reports, credit.to())
          && Words.of(credit.to()).size() > 1) {
        continue;
      }
      boolean linked =
          source.isPresent()
              && (edges.containsKey(key(report.id(), source.get().id(), ChainEdge.Type.WIRE_COPY))
                  || edges.containsKey(
                      key(report.id(), source.get().id(), ChainEdge.Type.REWRITES)));
      String to =
          source.isEmpty() || linked
              ? source.map(earlier -> earlier.header().outlet()).orElse(credit.to())
              : source.get().id();
      ChainEdge.Type type =
          credit.type() == Credit.Type.REPORTED_WITHIN
              ? ChainEdge.Type.CITES
              : ChainEdge.Type.CREDITS;
      add(edges, found, new ChainEdge(report.id(), to, type, credit.evidence()));
    }
  }

  private static boolean known(List<ReportFacts> reports, String outlet) {
    return reports.stream().anyMatch(report -> sameOutlet(outlet, report.header().outlet()));
  }

  /**
   * Whether two names of outlets are the same but for articles and endings, or one is the other's
   * last word.
   */
  public static boolean sameOutlet(String one, String other) {
    Set<String> first = telling(one);
    Set<String> second = telling(other);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return first.equals(second)
        || (first.size() == 1
            && second.containsAll(first)
            && last(other).equals(first.iterator().next()))
        || (second.size() == 1
            && first.containsAll(second)
            && last(one).equals(second.iterator().next()));
  }

  private static String last(String name) {
    List<String> stems = Words.stems(name);
    return stems.get(stems.size() - 1);
  }

  private static Set<String> telling(String name) {
    Set<String> words = new HashSet<>(Words.stems(name));
    words.remove("the");
    return words;
  }

  private static String key(String from, String to, ChainEdge.Type type) {
    return from + '\t' + to + '\t' + type;
  }

  private static void add(Map<String, ChainEdge> edges, List<ChainEdge> found, ChainEdge edge) {
    if (edges.putIfAbsent(key(edge.from(), edge.to(), edge.type()), edge) == null) {
      found.add(edge);
    }
  }
}
