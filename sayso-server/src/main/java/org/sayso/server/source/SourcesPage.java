package org.sayso.server.source;

import java.util.List;
import org.sayso.ledger.query.OutletCounts;
import org.sayso.ledger.query.OutletEdge;
import org.sayso.ledger.query.Slice;
import org.sayso.server.page.Address;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;
import org.sayso.server.page.Words;

/** Who is first, and who repeats. */
public record SourcesPage(
    Frame frame, Slice<OutletCounts> outlets, Leaf leaf, List<OutletEdge> edges, ArcChart chart) {
  public SourcesPage {
    edges = List.copyOf(edges);
  }

  public String address(OutletCounts outlet) {
    return Address.source(outlet.outlet());
  }

  /** The share of its reports that have nothing from elsewhere, in words. */
  public String own(OutletCounts outlet) {
    long own = outlet.reports() - outlet.relays();
    return Words.counted(own, "report");
  }
}
