package org.sayso.server.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.ledger.query.OutletEdge;
import org.sayso.server.page.Words;

/**
 * Outlets one below the other, and an arc from each that repeats to the one that it has it from.
 *
 * @param left how many ties are not drawn
 */
public record ArcChart(List<Node> nodes, List<Arc> arcs, int height, int left) {
  /** How wide the drawing is. */
  public static final int WIDTH = 720;

  /** Where the names end and the arcs begin. */
  public static final int AXIS = 270;

  private static final int MOST = 24;
  private static final int STEP = 28;
  private static final int NAME = 32;
  private static final int THICKEST = 8;

  public ArcChart {
    nodes = List.copyOf(nodes);
    arcs = List.copyOf(arcs);
  }

  /** An outlet. */
  public record Node(String name, int y) {}

  /** A tie. */
  public record Arc(String path, long width, String words) {}

  /** The chart of the strongest ties. */
  static ArcChart of(List<OutletEdge> edges) {
    Map<String, Long> gives = new LinkedHashMap<>();
    Map<List<String>, Long> ties = new LinkedHashMap<>();
    for (OutletEdge edge : edges) {
      if (!edge.from().equals(edge.to())) {
        ties.merge(List.of(edge.from(), edge.to()), edge.times(), Long::sum);
        gives.merge(edge.to(), edge.times(), Long::sum);
        gives.merge(edge.from(), 0L, Long::sum);
      }
    }
    Map<String, Integer> places = new LinkedHashMap<>();
    gives.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(outlet -> places.put(outlet.getKey(), STEP * places.size() + STEP));
    List<Arc> arcs = new ArrayList<>();
    ties.forEach(
        (tie, times) -> {
          Integer from = places.get(tie.get(0));
          Integer to = places.get(tie.get(1));
          if (from != null && to != null) {
            arcs.add(
                new Arc(
                    path(from, to),
                    Math.min(THICKEST, 1 + times),
                    tie.get(0)
                        + " has something from "
                        + tie.get(1)
                        + " "
                        + Words.counted(times, "time")));
          }
        });
    List<Node> nodes = new ArrayList<>();
    places.forEach((name, y) -> nodes.add(new Node(Words.shorten(name, NAME), y)));
    return new ArcChart(nodes, arcs, STEP * (places.size() + 1), ties.size() - arcs.size());
  }

  private static String path(int from, int to) {
    int reach = AXIS + 30 + Math.min(WIDTH - AXIS - 40, Math.abs(to - from) / 2 + 20);
    int x = AXIS + 10;
    return "M" + x + " " + from + " C" + reach + " " + from + " " + reach + " " + to + " " + (x + 6)
        + " " + to;
  }
}
