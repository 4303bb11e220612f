package org.sayso.server.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sayso.ledger.query.OutletEdge;
import org.sayso.ledger.query.ReportHeader;
import org.sayso.ledger.query.Slice;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;

/**
 * One outlet.
 *
 * @param has what it has from others
 * @param gives what others have from it
 */
public record SourcePage(
    Frame frame,
    String outlet,
    Slice<ReportHeader> reports,
    Leaf leaf,
    List<OutletEdge> has,
    List<OutletEdge> gives) {
  public SourcePage {
    has = List.copyOf(has);
    gives = List.copyOf(gives);
  }

  /** The list of the claims in its reports. */
  public String claimsAddress() {
    return "/claims?outlet=" + URLEncoder.encode(outlet, StandardCharsets.UTF_8);
  }
}
