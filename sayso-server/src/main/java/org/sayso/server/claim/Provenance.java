package org.sayso.server.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.ledger.chain.ChainEdge;
import org.sayso.model.TextSpan;
import org.sayso.server.page.Address;
import org.sayso.server.page.StanceGroup;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.EdgeView;
import org.sayso.server.view.ReportLabel;
import org.sayso.server.view.StatementView;

/**
 * From a claim's origins to those who relay them, as a tree: below each origin the reports that
 * have its word first-hand, below each report those that have it from there.
 *
 * @param others reports that say so without an origin of their own, or whose word may rest on
 *     another
 */
public record Provenance(List<Origin> origins, List<Relay> others) {
  /** Deeper relays are shown at this depth. */
  private static final int DEEPEST = 8;

  public Provenance {
    origins = List.copyOf(origins);
    others = List.copyOf(others);
  }

  /** A root with the reports that have its word first-hand. */
  public record Origin(ClaimView.Root root, List<Relay> reports) {
    public Origin {
      reports = List.copyOf(reports);
    }
  }

  /**
   * A report that carries the claim.
   *
   * @param span where it does
   * @param how in which way it has it from the report above; empty if first-hand
   * @param evidence why we say so; may be empty
   */
  public record Relay(
      ReportLabel report, TextSpan span, String how, String evidence, List<Relay> relays) {
    public Relay {
      relays = List.copyOf(relays);
    }

    /** The words in the report. */
    public String address() {
      return Address.report(report.id(), span);
    }
  }

  /**
   * The tree of a claim.
   *
   * @param edges of the claim's story
   * @param labels of its reports by id
   */
  static Provenance of(ClaimView claim, List<ChainEdge> edges, Map<String, ReportLabel> labels) {
    Map<String, TextSpan> first = new LinkedHashMap<>();
    Map<String, Set<String>> speakers = new HashMap<>();
    for (StatementView statement : claim.of(StanceGroup.SUPPORTS)) {
      first.putIfAbsent(statement.place().report(), statement.place().span());
      speakers
          .computeIfAbsent(statement.place().report(), report -> new LinkedHashSet<>())
          .add(statement.speaker());
    }
    return new Maker(first, speakers, parents(edges, first.keySet()), labels).make(claim);
  }

  /** For each report the edge to the one that it has it from: a copy before anything weaker. */
  private static Map<String, ChainEdge> parents(List<ChainEdge> edges, Set<String> reports) {
    Map<String, ChainEdge> parents = new HashMap<>();
    edges.stream()
        .filter(edge -> edge.type() != ChainEdge.Type.EMBEDS)
        .filter(edge -> reports.contains(edge.from()) && reports.contains(edge.to()))
        .filter(edge -> !edge.from().equals(edge.to()))
        .sorted(
            Comparator.comparingInt((ChainEdge edge) -> strength(edge.type()))
                .thenComparing(ChainEdge::to))
        .forEach(edge -> parents.putIfAbsent(edge.from(), edge));
    return parents;
  }

  private static int strength(ChainEdge.Type type) {
    return switch (type) {
      case WIRE_COPY -> 0;
      case REWRITES -> 1;
      case CREDITS -> 2;
      case CITES -> 3;
      case EMBEDS -> 4;
    };
  }

  /** How many reports it shows. */
  public int size() {
    int size = 0;
    for (Origin origin : origins) {
      size += origin.reports().stream().mapToInt(Provenance::size).sum();
    }
    return size + others.stream().mapToInt(Provenance::size).sum();
  }

  private static int size(Relay relay) {
    return 1 + relay.relays().stream().mapToInt(Provenance::size).sum();
  }

  /** The makings of one tree. */
  private record Maker(
      Map<String, TextSpan> first,
      Map<String, Set<String>> speakers,
      Map<String, ChainEdge> parents,
      Map<String, ReportLabel> labels) {
    Provenance make(ClaimView claim) {
      Map<String, List<String>> children = new HashMap<>();
      List<String> roots = new ArrayList<>();
      for (String report : first.keySet()) {
        ChainEdge parent = parents.get(report);
        if (parent == null) {
          roots.add(report);
        } else {
          children.computeIfAbsent(parent.to(), to -> new ArrayList<>()).add(report);
        }
      }
      Set<String> placed = new LinkedHashSet<>();
      List<Origin> origins = new ArrayList<>();
      for (ClaimView.Root root : claim.judged().origins()) {
        List<Relay> reports = new ArrayList<>();
        for (String report : roots) {
          if (speakers.getOrDefault(report, Set.of()).contains(root.name()) && placed.add(report)) {
            reports.add(relay(report, "", "", children, 1));
          }
        }
        origins.add(new Origin(root, reports));
      }
      List<Relay> others = new ArrayList<>();
      for (String report : roots) {
        if (placed.add(report)) {
          others.add(relay(report, "", "", children, 1));
        }
      }
      return new Provenance(origins, others);
    }

    private Relay relay(
        String report, String how, String evidence, Map<String, List<String>> children, int depth) {
      List<Relay> relays = new ArrayList<>();
      for (String child : children.getOrDefault(report, List.of())) {
        ChainEdge edge = parents.get(child);
        if (edge == null) {
          continue;
        }
        Relay relay =
            relay(child, EdgeView.words(edge.type()), edge.evidence(), children, depth + 1);
        relays.add(depth < DEEPEST ? relay : flat(relay));
        if (depth >= DEEPEST) {
          relays.addAll(relay.relays());
        }
      }
      TextSpan span = first.getOrDefault(report, TextSpan.of(0, 1));
      return new Relay(label(report), span, how, evidence, relays);
    }

    private static Relay flat(Relay relay) {
      return new Relay(relay.report(), relay.span(), relay.how(), relay.evidence(), List.of());
    }

    private ReportLabel label(String report) {
      ReportLabel label = labels.get(report);
      return label == null ? new ReportLabel(report, "", "", Instant.EPOCH) : label;
    }
  }
}
