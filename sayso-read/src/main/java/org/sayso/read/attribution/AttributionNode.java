package org.sayso.read.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

/**
 * An attribution with those that lie inside its content.
 *
 * @param confidence calibrated probability in [0, 1] that the attribution is right
 */
public record AttributionNode(RoleSpans spans, double confidence, List<AttributionNode> inner) {
  public AttributionNode {
    inner = List.copyOf(inner);
  }

  /** Whether all of it lies inside one of the spans. */
  boolean liesIn(List<TextSpan> holders) {
    return spans.all().stream()
        .allMatch(span -> holders.stream().anyMatch(holder -> holder.contains(span)));
  }

  /**
   * The trees as one list with ids {@code a1}, {@code a2}, … in the order of the text, parents
   * first.
   */
  public static List<FoundAttribution> numbered(List<AttributionNode> roots) {
    List<FoundAttribution> all = new ArrayList<>();
    number(roots, null, all);
    return List.copyOf(all);
  }

  private static void number(
      List<AttributionNode> nodes, @Nullable String parent, List<FoundAttribution> all) {
    List<AttributionNode> ordered = new ArrayList<>(nodes);
    ordered.sort(Comparator.comparing(node -> node.spans().all().get(0)));
    for (AttributionNode node : ordered) {
      String id = "a" + (all.size() + 1);
      all.add(new FoundAttribution(id, parent, node.spans(), node.confidence()));
      number(node.inner(), id, all);
    }
  }
}
